import type { PlaythroughProblem, StepRefused } from '../../domain/simulation/index.ts';

/** What `npm run score` says to an author. Apart from the catalogue, because only authors need it. */
export const scoreCommand = {
  usage:
    'Usage: npm run -s score -- <folder> <playthrough id or file> [--seat police|prosecution|reception|cso|team] [--json]',
  cannotOpen: '{path} cannot be opened: {why}',
  notYaml: '{path} is not a YAML or JSON file: {why}',
  notPlayable:
    'The case in {folder} cannot be played. `npm run -s check:scenario -- {folder}` says why.',
  otherVersion:
    'The log was played with another version of this case. What follows is its score in the case as it is now.',
  logStops: 'The log stops at input {seq, number}: {why}',
  notALog: '{path}: input {at, number} is no input of a log.',
  refusedStep: 'Act {step, number} is refused at minute {at, number}: {why}',
  notEnded: 'The case does not come to its end: {why}',
  counted: 'Counted {capped, number}, earned {raw, number}: {earned} of {available} points.',
  weighted: 'Weighted by seat: {weighted, number}.',
  limitTotal: '{at}: {because} The total counts up to {cap, number}. [{error}, tier {tier}]',
  limitLevel: '{at}: {because} {competency} is held down. [{error}, tier {tier}]',
  repaired: 'Put right at {at}.',
  notRepaired: 'Not put right.',
  competency: '{id}: {level}, {observed, plural, one {# item} other {# items}}',
  noLevel: 'no level',
  level: 'level {level, number}, {low, number} to {high, number} %',
  ending: 'Ending: {title}',
  asExpected: 'As the playthrough expects.',
  notAsExpected: 'Not as the playthrough expects: {differences}.',
  headings: { limits: 'Limits', items: 'Items', competencies: 'Competencies', people: 'People' },
} as const;

export const playthroughProblems = {
  'not-keys': '{where}: {expected} must stand here, not “{found}”.',
  'missing-key': '{where} is missing. It takes {expected}.',
  'unknown-key': '{where}: there is no such key. Allowed are: {expected}.',
  'no-act': '{where}: none of the acts is named: {expected}.',
  'several-acts': '{where}: one line is one act, and here are several: {found}.',
  'wrong-value': '{where}: “{found}” does not fit. It takes {expected}.',
} as const satisfies Record<PlaythroughProblem['code'], string>;

export const stepRefusals = {
  'case-ended': 'the case has ended by then.',
  'not-declared': 'the case does not have what it names.',
  'not-held': 'nobody plays this seat.',
  'not-your-seat': 'it belongs to another seat.',
  'not-open': 'it is not open then.',
  busy: 'the seat is busy then.',
  booked: 'the seat has booked something for that time.',
  'no-capacity': 'what it needs is not free before the case ends.',
  'not-known': 'the seat does not know this then.',
  'too-many': 'more is chosen than can be, or nothing, or the same twice.',
  excluded: 'two of the options exclude each other.',
  'proposal-open': 'a proposal on it is still waiting for an answer.',
  'not-waiting': 'nothing waits for this answer.',
  'seats-still-free': 'a seat is still free to act.',
  'clock-not-due': 'the clock does not stop there.',
  'cannot-withdraw': 'it can no longer be taken back.',
  'not-past': 'this has not happened before.',
  'no-such-moment': 'there is no such moment. Write PT6H20M or 2026-03-14T08:30.',
  'moment-passed': 'that moment has passed. Acts stand in the order of time.',
  'nobody-can-act-then': 'every seat is busy beyond that minute.',
  'nothing-proposed': 'nobody has proposed it, so there is nothing to answer.',
} as const satisfies Record<StepRefused['why'], string>;
