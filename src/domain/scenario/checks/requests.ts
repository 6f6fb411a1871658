import { finding } from '../problem.ts';
import { asList, members } from './members.ts';
import type { Check } from './check.ts';

/** A request goes to somebody else, and is narrowed by another one. */
export const requests: Check = ({ scenario }) =>
  members(scenario.requests, ['requests']).flatMap(({ id, value, path }) => [
    ...(value.to !== undefined && asList<string>(value.from).includes(value.to)
      ? [finding('request/same-seat', [...path, 'to'], { found: value.to })]
      : []),
    ...(value.narrower === id
      ? [finding('request/narrows-itself', [...path, 'narrower'], { found: id })]
      : []),
    ...(value.answers !== undefined && Object.keys(value.answers).length === 0
      ? [finding('request/no-answer', [...path, 'answers'], { at: 'key', found: id })]
      : []),
  ]);
