import type { ReferenceKind } from './reference-kinds.ts';

/** What stands at a place of the file, as far as more than its shape matters. */
export type Mark =
  | ReferenceKind
  /** A condition in CEL. */
  | 'cel'
  /** Prose that is shown to people and can be translated. */
  | 'prose'
  | 'length-of-time'
  | 'moment'
  /** A place of the case by its name; prose where the case declares no places. */
  | 'place-or-prose';

/**
 * A place and what lies below it. `*` is every member of a list or group; `$is` the place's own text (in a list, each
 * text of it); `$keys` its keys. Every object may also carry `law` and `source`, which are not repeated here.
 */
export type Place = {
  $is?: Mark;
  $keys?: Mark;
  $effect?: true;
  '*'?: Place | Mark;
  [key: string]: Place | Mark | true | undefined;
};

const effect: Place = {
  $effect: true,
  because: 'prose',
  at: 'length-of-time',
  when: 'cel',
  set: { $keys: 'variable' },
  add: { $keys: 'variable' },
  tell: { to: 'seat', fact: 'fact', channel: 'channel', basis: 'basis' },
  locate: 'evidence',
  secure: 'evidence',
  examine: 'evidence',
  taint: 'evidence',
  lose: 'evidence',
  person: { who: 'person', place: 'place-or-prose', track: 'prose', trust: { $keys: 'seat' } },
  'start-limit': 'limit',
  'meet-limit': 'limit',
  book: { resource: 'resource', for: 'length-of-time' },
  free: { resource: 'resource' },
  cancel: 'later',
  inject: 'inject',
  open: 'openable',
  close: 'openable',
  raise: 'error',
};
const effects: Place = { '*': effect };
effect.later = { after: 'length-of-time', unless: 'cel', do: effects };

const says: Place = { $is: 'prose', '*': { when: 'cel', say: 'prose' } };
const why: Place = { good: 'prose', against: 'prose', rule: 'prose' };
const connects: Place = { '*': { between: 'tie-end', say: 'prose' } };
const duty: Place = {};
const act: Place = {
  say: 'prose',
  to: 'seat-or-authority',
  takes: 'length-of-time',
  // `keeps-busy` mixes a length with names; the check of resources reads it.
  'keeps-busy': { for: 'length-of-time' },
  needs: { $keys: 'resource' },
  with: 'person',
  asks: 'request',
  power: 'law-point',
  when: 'cel',
  worth: { '*': { when: 'cel' } },
  do: effects,
  then: says,
  why,
  consent: 'seat',
};
const window: Place = {
  opens: { at: 'moment', when: 'cel', stage: 'stage' },
  closes: { at: 'moment', after: 'length-of-time', when: 'cel', stage: 'stage' },
};
const stage: Place = { title: 'prose', 'go-to': { '*': { when: 'cel' } }, enter: effects };
stage.stages = { '*': stage };
const item: Place = {
  because: 'prose',
  for: 'seat',
  blame: 'seat',
  opens: { when: 'cel', decision: 'decision' },
};

/** Every place of `scenario.yaml` where a name, a condition, prose or a time stands. */
export const scenarioPlaces: Place = {
  title: 'prose',
  about: 'prose',
  place: 'prose',
  'content-note': 'prose',
  objectives: { '*': { text: 'prose' } },
  clock: { latest: 'length-of-time' },
  opening: 'prose',
  seats: {
    '*': {
      called: 'prose',
      sheet: { text: 'prose', powers: { $is: 'prose' }, contacts: { $is: 'prose' } },
    },
  },
  'stand-ins': {
    $keys: 'seat',
    '*': {
      delay: 'length-of-time',
      consents: 'act',
      acts: { '*': { take: 'act', when: 'cel', after: 'length-of-time' } },
    },
  },
  variables: { '*': {} },
  resources: { '*': { called: 'prose', from: 'moment', duty } },
  authorities: { '*': { called: 'prose', powers: 'law-point', duty } },
  channels: { '*': { say: 'prose', takes: 'length-of-time' } },
  bases: { '*': { say: 'prose' } },
  withholding: { '*': { say: 'prose' } },
  chips: { risks: { '*': { say: 'prose', when: 'cel' } }, rules: { '*': { say: 'prose' } } },
  places: { '*': { called: 'prose', in: 'place', 'known-to': 'seat' } },
  travel: { '*': { between: 'place', takes: 'length-of-time' } },
  mentioned: { '*': { called: 'prose' } },
  facts: {
    '*': {
      text: 'prose',
      chip: 'prose',
      'known-to': 'seat',
      connects,
      parts: { '*': { $is: 'prose', text: 'prose', 'known-to': 'seat', connects } },
    },
  },
  hypotheses: { '*': { say: 'prose', for: 'fact', against: 'fact', because: 'prose' } },
  evidence: {
    '*': {
      title: 'prose',
      place: 'place-or-prose',
      'known-to': 'seat',
      volatile: { 'lost-after': 'length-of-time', from: 'moment', because: 'prose', do: effects },
    },
  },
  people: {
    '*': {
      called: 'prose',
      about: 'prose',
      place: 'place-or-prose',
      track: 'prose',
      needs: { $is: 'prose' },
      words: says,
      present: 'moment',
      drift: { every: 'length-of-time' },
      'known-to': 'seat',
    },
  },
  limits: {
    '*': {
      say: 'prose',
      point: 'law-point',
      length: 'length-of-time',
      starts: 'moment',
      'met-by': 'seat',
      'known-to': 'seat',
      missed: effects,
    },
  },
  conditions: { '*': { $is: 'cel', 'any-of': 'seat', 'all-of': 'seat', knows: 'fact' } },
  tracks: { '*': { stages: { '*': stage } } },
  triggers: { '*': { when: 'cel', do: effects } },
  injects: {
    '*': {
      at: 'moment',
      when: 'cel',
      to: 'seat',
      from: 'prose',
      say: 'prose',
      objective: 'prose',
      expected: 'prose',
      window: 'length-of-time',
      'if-ignored': 'prose',
      easier: 'prose',
      harder: 'prose',
      note: 'prose',
      do: effects,
    },
  },
  decisions: {
    '*': {
      ...window,
      seat: 'seat',
      ask: 'prose',
      situation: 'prose',
      consent: 'seat',
      'consent-within': 'length-of-time',
      hint: 'prose',
      options: { '*': act },
      reasons: {
        facts: 'fact',
        risks: { '*': { chip: 'risk-chip' } },
        rules: { '*': { chip: 'rule-chip' } },
      },
      move: 'move',
      'scored-for': 'seat',
      blame: 'seat',
    },
  },
  acts: { '*': { ...act, ...window, seat: 'seat' } },
  dialogues: {
    '*': {
      ...window,
      seat: 'seat',
      person: 'person',
      ask: 'prose',
      situation: 'prose',
      needs: { $keys: 'resource' },
      questions: { '*': { ...act, answers: { '*': { when: 'cel', say: 'prose', do: effects } } } },
      ends: { '*': { when: 'cel', say: 'prose', do: effects } },
    },
  },
  requests: {
    '*': {
      say: 'prose',
      from: 'seat',
      to: 'seat-or-authority',
      channel: 'channel',
      takes: 'length-of-time',
      power: 'law-point',
      when: 'cel',
      with: 'person',
      'lawful-when': 'cel',
      unlawful: { send: 'error', grant: 'error' },
      usual: 'length-of-time',
      narrower: 'request',
      do: effects,
      why,
      answers: { '*': { say: 'prose', when: 'cel', after: 'length-of-time', do: effects } },
    },
  },
  errors: {
    '*': {
      title: 'prose',
      because: 'prose',
      repairs: { '*': { of: 'act', way: 'way', by: 'seat', within: 'length-of-time' } },
    },
  },
  'put-right': { '*': { say: 'prose', takes: 'length-of-time' } },
  scoring: {
    timing: {
      '*': {
        ...item,
        of: 'act',
        from: { $is: 'moment', decision: 'decision' },
        'full-until': 'length-of-time',
        'falls-until': 'length-of-time',
        'none-after': 'length-of-time',
      },
    },
    order: { '*': { ...item, first: 'act', then: 'act' } },
    omissions: { '*': { ...item, of: 'act', from: 'moment', until: 'moment' } },
    sharing: {
      '*': {
        ...item,
        from: 'seat',
        to: 'seat',
        enough: 'fact',
        'too-much': 'fact',
        until: 'moment',
        channels: 'channel',
        bases: 'basis',
        used: { by: 'act' },
        withhold: 'withholding',
      },
    },
    proportionality: { '*': { ...item, decision: 'decision' } },
    reasons: { '*': { ...item, decision: 'decision' } },
  },
  'ends-when': { '*': { when: 'cel', stage: 'stage' } },
  endings: { '*': { when: 'cel', title: 'prose', say: 'prose' } },
  'people-after': { $keys: 'person', '*': says },
  moves: { '*': { title: 'prose', goal: 'prose', carry: 'prose' } },
  cuts: { '*': { 'leave-out': 'decision', say: 'prose' } },
  variants: {
    '*': {
      say: 'prose',
      texts: { '*': 'prose' },
      'lost-after': { $keys: 'evidence', '*': 'length-of-time' },
      people: { $keys: 'person', '*': { called: 'prose', about: 'prose' } },
    },
  },
  guided: { 'worked-example': 'prose' },
  debrief: {
    headlines: { '*': { when: 'cel', say: 'prose', detail: 'prose' } },
    questions: { '*': { ask: 'prose' } },
  },
  'real-case': { text: 'prose', changed: { $is: 'prose' }, sources: 'source' },
};
