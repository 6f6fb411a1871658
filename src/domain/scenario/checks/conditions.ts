import { finding } from '../problem.ts';
import type { Check } from './check.ts';

/** Every condition must be of the subset, speak of declared things and be true or false. */
export const conditions: Check = ({ walked, read }) =>
  (walked.mentions.get('cel') ?? []).flatMap(({ text, path }) =>
    read(text).findings.map(({ code, ...more }) => finding(code, path, more)),
  );
