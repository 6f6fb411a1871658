/**
 * The checked syntax tree of a condition (rule 25), small enough to ship in a prebuilt case.
 * Reading produces it from CEL; `simulation/compile` turns it into a closure. It is plain JSON.
 */
export type Expression =
  | { op: 'literal'; value: boolean | number | string }
  | { op: 'variable'; name: string }
  | { op: 'call'; fn: ConditionFunction; args: (string | number)[] }
  | { op: 'not'; of: Expression }
  | { op: 'negate'; of: Expression }
  | { op: BinaryOperator; left: Expression; right: Expression }
  | { op: 'in'; item: Expression; list: (boolean | number | string)[] }
  | { op: 'if'; test: Expression; yes: Expression; no: Expression };
export type BinaryOperator =
  | 'and'
  | 'or'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

/** A condition of a playable case: what the author wrote, and what it means. */
export type Condition = { text: string; tree: Expression };

/** What a literal argument must name. */
export type ArgumentKind =
  | 'seat'
  | 'fact'
  | 'evidence'
  | 'person'
  | 'doable'
  | 'decision'
  | 'dialogue'
  | 'question'
  | 'option'
  | 'track'
  | 'stage'
  | 'limit'
  | 'request'
  | 'answer'
  | 'error'
  | 'resource'
  | 'later'
  | 'inject'
  | 'condition'
  | 'consent'
  | 'minutes';
type Signature = { takes: readonly ArgumentKind[]; gives: 'bool' | 'int' | 'string'; says: string };

/**
 * Every function a condition may call. Arguments are literals only, so each can be checked when the file is read.
 * `doable` is an act, a request, a decision (any option), `decision/option` or `dialogue/question`.
 */
export const conditionFunctions = {
  knows: {
    takes: ['seat', 'fact'],
    gives: 'bool',
    says: 'the seat knows the fact, or the part after the dot',
  },
  anyone_knows: { takes: ['fact'], gives: 'bool', says: 'at least one seat knows it' },
  everyone_knows: { takes: ['fact'], gives: 'bool', says: 'every seat knows it' },
  done: { takes: ['doable'], gives: 'bool', says: 'it has finished at least once' },
  started: { takes: ['doable'], gives: 'bool', says: 'it has been started at least once' },
  minutes_since: {
    takes: ['doable'],
    gives: 'int',
    says: 'minutes since it last finished; -1 when never',
  },
  times: { takes: ['doable'], gives: 'int', says: 'how often it has finished' },
  is_open: {
    takes: ['doable'],
    gives: 'bool',
    says: 'the decision, act, dialogue or request is open now',
  },
  lapsed: { takes: ['decision'], gives: 'bool', says: 'the decision closed without an answer' },
  asked: { takes: ['dialogue', 'question'], gives: 'bool', says: 'the question has been asked' },
  ended: { takes: ['dialogue'], gives: 'bool', says: 'the dialogue has ended' },
  now: { takes: [], gives: 'int', says: 'minutes since the case began' },
  minutes: { takes: ['minutes'], gives: 'int', says: 'that many minutes' },
  hours: { takes: ['minutes'], gives: 'int', says: 'that many hours, in minutes' },
  days: { takes: ['minutes'], gives: 'int', says: 'that many days, in minutes' },
  hour_of_day: { takes: [], gives: 'int', says: 'the hour of the local day, 0 to 23' },
  located: { takes: ['evidence'], gives: 'bool', says: 'located or further, and not lost' },
  secured: { takes: ['evidence'], gives: 'bool', says: 'secured or further, and not lost' },
  examined: { takes: ['evidence'], gives: 'bool', says: 'examined, and not lost' },
  tainted: { takes: ['evidence'], gives: 'bool', says: 'tainted by an unlawful act' },
  lost: { takes: ['evidence'], gives: 'bool', says: 'lost for good' },
  usable: { takes: ['evidence'], gives: 'bool', says: 'examined, not tainted, not lost' },
  risk: { takes: ['person'], gives: 'int', says: 'risk of the person, 0 to 100' },
  trust: {
    takes: ['person', 'seat'],
    gives: 'int',
    says: 'trust of the person in that seat, 0 to 100',
  },
  present: { takes: ['person'], gives: 'bool', says: 'the person is there' },
  guardian: { takes: ['person'], gives: 'string', says: "'none', 'asked' or 'appointed'" },
  consents: {
    takes: ['person', 'consent'],
    gives: 'bool',
    says: 'the person has consented to that',
  },
  minutes_without_contact: {
    takes: ['person'],
    gives: 'int',
    says: 'since the last finished act naming the person',
  },
  in_stage: {
    takes: ['track', 'stage'],
    gives: 'bool',
    says: 'the track stands in that stage, nested with a dot',
  },
  limit_running: { takes: ['limit'], gives: 'bool', says: 'the limit is running' },
  limit_met: { takes: ['limit'], gives: 'bool', says: 'the limit was met in time' },
  limit_missed: { takes: ['limit'], gives: 'bool', says: 'the limit was missed' },
  sent: { takes: ['request'], gives: 'bool', says: 'the request has been sent' },
  answered: {
    takes: ['request', 'answer'],
    gives: 'bool',
    says: 'it was answered with that answer',
  },
  granted: { takes: ['request'], gives: 'bool', says: 'it was granted in full' },
  refused: { takes: ['request'], gives: 'bool', says: 'it was refused' },
  raised: { takes: ['error'], gives: 'bool', says: 'the critical error happened' },
  repaired: { takes: ['error'], gives: 'bool', says: 'every raised door of it was put right' },
  pending: {
    takes: ['later'],
    gives: 'bool',
    says: 'that later consequence is still on the agenda',
  },
  arrived: { takes: ['inject'], gives: 'bool', says: 'the inject has arrived' },
  holds: { takes: ['condition'], gives: 'bool', says: 'the named condition holds' },
  held: { takes: ['seat'], gives: 'bool', says: 'somebody plays this seat' },
  available: { takes: ['resource'], gives: 'int', says: 'free units of the resource now' },
} as const satisfies Record<string, Signature>;
export type ConditionFunction = keyof typeof conditionFunctions;
