import type {
  ActCore,
  BinaryOperator,
  Condition,
  ConditionFunction,
  Effect,
  PlayableAct,
  PlayableDecision,
  PlayableOption,
  PlayablePerson,
  PlayableScenario,
  ScoredItem,
  Window,
} from '../domain/scenario/index.ts';

/**
 * A boring playable case to build on: four seats, one track, no decisions, one ending, ten days. A test says what it
 * is about by naming what differs.
 */
export function playableCase(parts: Partial<PlayableScenario> = {}): PlayableScenario {
  return {
    format: 1,
    kind: 'short',
    id: 'test-case',
    version: '1.0.0',
    title: 'Test case',
    language: 'en',
    jurisdiction: 'RS',
    lawAsAt: '2026-01-01',
    lawVersion: '2026-11-22',
    about: 'A case for tests.',
    place: null,
    minutes: 10,
    intensity: 1,
    contentNote: null,
    objectives: [],
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 14400 },
    opening: 'It begins.',
    seats: (['police', 'prosecution', 'reception', 'cso'] as const).map((id) => ({
      id,
      called: id,
      sheet: { text: 'Your sheet.', powers: [], contacts: [] },
    })),
    standIns: [],
    variables: [],
    resources: [],
    authorities: [],
    channels: [{ id: 'phone', say: 'by phone', takes: 5 }],
    bases: [{ id: 'need-to-know', say: 'Need to know', law: [] }],
    withholding: [{ id: 'professional-secrecy', say: 'Professional secrecy', law: [] }],
    chips: { risks: [], rules: [] },
    facts: [],
    evidence: [],
    people: [],
    limits: [],
    conditions: [],
    tracks: [
      {
        id: 'case',
        start: 'open',
        stages: [{ id: 'open', title: null, goTo: [], enter: [], start: null, stages: [] }],
      },
    ],
    triggers: [],
    injects: [],
    decisions: [],
    acts: [],
    dialogues: [],
    requests: [],
    errors: [],
    ways: [],
    items: [],
    endsWhen: [],
    endings: [{ id: 'end', when: null, title: 'The end', say: 'It ended.' }],
    peopleAfter: [],
    moves: [],
    cuts: [],
    variants: [],
    guided: null,
    debrief: { headlines: [{ when: null, say: 'You played.', detail: null }], questions: [] },
    realCase: { text: 'Invented.', changed: ['everything'], sources: [] },
    sources: [],
    review: { status: 'not-reviewed', by: [] },
    law: [],
    provenance: {},
    ...parts,
  };
}

export const alwaysOpen: Window = {
  opens: { at: null, when: null, stage: null },
  closes: { at: null, after: null, when: null, stage: null },
};

export function act(ref: string, parts: Partial<ActCore> = {}): ActCore {
  return {
    ref,
    say: `Do ${ref}`,
    kind: 'own',
    to: null,
    takes: 10,
    keepsBusy: null,
    needs: [],
    with: [],
    asks: null,
    power: null,
    when: null,
    worth: [],
    do: [],
    then: null,
    why: null,
    tone: [],
    law: [],
    consent: [],
    ...parts,
  };
}

/** Options by id: what differs from ten minutes' own act without effect. */
export function decision(
  id: string,
  seat: PlayableDecision['seat'],
  options: Record<string, Partial<PlayableOption>>,
  parts: Partial<PlayableDecision> = {},
): PlayableDecision {
  return {
    ...alwaysOpen,
    id,
    seat,
    ask: `What about ${id}?`,
    situation: null,
    choose: { upTo: 1, order: 'together' },
    menu: false,
    consentWithin: 120,
    options: Object.entries(options).map(([option, differs]) => ({
      ...act(`${id}/${option}`),
      id: option,
      excludes: [],
      ...differs,
    })),
    reasons: null,
    certainty: false,
    skippable: false,
    defaultStep: null,
    move: null,
    hint: null,
    competencies: ['C8'],
    scoredFor: [],
    arises: false,
    blame: [],
    scored: true,
    law: [],
    ...parts,
  };
}

export function standingAct(
  id: string,
  seats: PlayableAct['seats'],
  parts: Partial<PlayableAct> = {},
): PlayableAct {
  return { ...act(id), ...alwaysOpen, id, seats, repeatable: false, ...parts };
}

export function person(id: string, parts: Partial<PlayablePerson> = {}): PlayablePerson {
  return {
    id,
    called: id,
    about: null,
    alone: false,
    child: false,
    place: null,
    presentFrom: 0,
    risk: 50,
    trust: { police: 50, prosecution: 50, reception: 50, cso: 50 },
    drift: { every: 360, risk: 5, trust: -3 },
    needs: [],
    track: null,
    guardian: 'none',
    words: null,
    knownTo: ['police', 'prosecution', 'reception', 'cso'],
    ...parts,
  };
}

/** Some effects share a shape, so that a verb is one of several of it. */
type EffectOf<Verb> = Effect extends infer One
  ? One extends { verb: infer Verbs }
    ? Verb extends Verbs
      ? One
      : never
    : never
  : never;
/** An effect at the finish of its act, unless it says otherwise. */
export function effect<Verb extends Effect['verb']>(
  verb: Verb,
  parts: Omit<EffectOf<Verb>, 'verb' | 'at' | 'when' | 'because'> &
    Partial<Pick<Effect, 'at' | 'when' | 'because'>>,
): Effect {
  return { because: null, at: null, when: null, verb, ...parts } as unknown as Effect;
}

export function personEffect(who: string, parts: Partial<EffectOf<'person'>>): Effect {
  return effect('person', {
    who,
    risk: null,
    riskTo: null,
    trust: {},
    guardian: null,
    place: null,
    track: null,
    present: null,
    consent: {},
    ...parts,
  });
}

/** A condition that is one call: `calls('done', 'd1/a')`. */
export function calls(fn: ConditionFunction, ...args: (string | number)[]): Condition {
  return {
    text: `${fn}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    tree: { op: 'call', fn, args },
  };
}

/** A call compared with a number: `compares(calls('now'), '>=', 60)`. */
export function compares(call: Condition, op: BinaryOperator, value: number): Condition {
  return {
    text: `${call.text} ${op} ${value}`,
    tree: { op, left: call.tree, right: { op: 'literal', value } },
  };
}

/** A condition that is the value of a yes-or-no variable. */
export function variable(name: string): Condition {
  return { text: name, tree: { op: 'variable', name } };
}

export function not({ text, tree }: Condition): Condition {
  return { text: `!(${text})`, tree: { op: 'not', of: tree } };
}

export function item(
  id: string,
  parts: Partial<ScoredItem> & Pick<ScoredItem, 'kind'>,
): ScoredItem {
  return {
    id,
    points: 1,
    competencies: ['C8'],
    seats: ['police'],
    team: true,
    because: `Item ${id}`,
    law: [],
    opens: { when: null, decision: null },
    arises: false,
    blame: [],
    ...parts,
  } as ScoredItem;
}
