import { type Finding, finding } from '../problem.ts';
import { asList, members } from './members.ts';
import type { Check } from './check.ts';

const FEWEST = 2;
const MOST = 5;

/** One account has no rival; and an account that no fact speaks for or against cannot be tested. */
export const hypotheses: Check = ({ scenario }) => {
  const all = members(scenario.hypotheses, ['hypotheses']);
  if (all.length === 0) return [];
  const findings: Finding[] = all
    .filter(({ value }) => asList(value.for).length + asList(value.against).length === 0)
    .map(({ path }) => finding('hypothesis/no-facts', path, { at: 'key' }));
  if (all.length < FEWEST || all.length > MOST)
    findings.push(
      finding('hypothesis/count', ['hypotheses'], {
        at: 'key',
        details: { count: all.length, fewest: FEWEST, most: MOST },
      }),
    );
  return findings;
};
