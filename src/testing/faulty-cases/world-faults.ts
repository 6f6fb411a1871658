import type { FindingCode } from '../../domain/proving/index.ts';
import type { PlayableOption, PlayableScenario } from '../../domain/scenario/index.ts';
import { alwaysOpen, calls, decision, effect, item, standingAct } from '../playable-case.ts';
import { door, doorItem, type FaultyCase, never, soundCase } from './sound-case.ts';

const fact = (knownTo: 'police'[]) => ({
  id: 'van',
  text: 'A van.',
  chip: null,
  parts: [{ id: '', text: 'A van.', knownTo }],
});
const phone = (parts: Partial<PlayableScenario['evidence'][number]>) =>
  soundCase({
    evidence: [
      {
        id: 'phone',
        title: 'A phone',
        state: 'located',
        knownTo: ['police'],
        place: null,
        key: true,
        volatile: null,
        ...parts,
      },
    ],
  });
const doorWith = (options: Record<string, Partial<PlayableOption>>) => ({
  ...door,
  options: [
    ...door.options.map((option) => ({ ...option, ...options[option.id] })),
    ...decision('door', 'police', options).options.filter(
      ({ id }) => !door.options.some((option) => option.id === id),
    ),
  ],
});
const harm = (repairs: PlayableScenario['errors'][number]['repairs']) => ({
  id: 'harm',
  title: 'Harm',
  tier: 'B' as const,
  competency: 'C8' as const,
  because: 'It harms.',
  law: [],
  repairs,
});
const report = { id: 'report', say: 'Report it', takes: 5 };
const raises = (at: number | null) => ({ do: [effect('raise', { error: 'harm', at })] });
const custody = {
  id: 'custody',
  say: 'Custody',
  point: 'police-custody-limit',
  length: 60,
  metBy: ['police' as const],
  knownTo: ['police' as const],
  missed: [],
};
const look = standingAct('look', ['police'], { then: [{ when: null, say: 'You look.' }] });
const opensAt = (at: number) => ({ opens: { ...alwaysOpen.opens, at } });

type Codes = Extract<
  FindingCode,
  | `condition/${string}`
  | `fact/${string}`
  | `evidence/${string}`
  | `option/rarely-chosen`
  | `option/not-refused`
  | `act/no-effect`
  | `item/${string}`
  | `error/no-repair`
  | `error/door-without-repair`
  | `limit/${string}`
>;

/** Conditions, facts, evidence, options, points, errors and limits that do not do what they are for. */
export const worldFaults: Record<Codes, FaultyCase> = {
  'condition/never-true': {
    scenario: soundCase(),
    placed: { conditions: [{ condition: never, path: ['triggers', 0, 'when'] }] },
    at: 'triggers.0.when',
    known: 'proved',
  },
  'condition/always-true': {
    scenario: soundCase(),
    placed: { conditions: [{ condition: calls('held', 'police'), path: ['endings', 0, 'when'] }] },
    at: 'endings.0.when',
    known: 'walked',
  },
  'fact/not-learned': {
    scenario: soundCase({
      facts: [fact([])],
      hypotheses: [{ id: 'one', say: 'One.', for: ['van'], against: [], because: null }],
    }),
    at: 'facts.van',
    known: 'proved',
  },
  'fact/not-used': {
    scenario: soundCase({ facts: [fact(['police'])] }),
    at: 'facts.van',
    known: 'proved',
  },
  'evidence/not-located': {
    scenario: phone({ state: 'unknown' }),
    at: 'evidence.phone',
    known: 'walked',
  },
  'evidence/not-kept': {
    scenario: phone({
      volatile: { lostAfter: 30, unless: 'secured', from: 0, because: null, do: [] },
    }),
    at: 'evidence.phone',
    known: 'walked',
  },
  'evidence/not-used': { scenario: phone({ key: false }), at: 'evidence.phone', known: 'proved' },
  'option/rarely-chosen': {
    scenario: soundCase({
      decisions: [doorWith({ shout: { say: 'Shout from a wall', takes: 30 } })],
    }),
    at: 'decisions.door.options.shout',
    known: 'proved',
  },
  'option/not-refused': {
    scenario: soundCase({ decisions: [doorWith({ knock: { takes: 5 } })] }),
    at: 'decisions.door.options.knock',
    known: 'proved',
  },
  'act/no-effect': {
    scenario: soundCase({ acts: [standingAct('look', ['police'])] }),
    at: 'acts.look',
    known: 'proved',
  },
  'item/not-earned': {
    scenario: soundCase({
      acts: [{ ...look, ...opensAt(50) }],
      items: [doorItem, item('looked', { kind: 'omission', of: ['look'], from: 0, until: 10 })],
    }),
    at: 'scoring.omissions.0',
    known: 'not-found',
  },
  'item/not-in-full': {
    scenario: soundCase({ items: [{ ...doorItem, points: 3 }] }),
    at: 'decisions.door',
    known: 'not-found',
  },
  'item/not-lost': {
    scenario: soundCase({
      acts: [look],
      items: [
        doorItem,
        item('looked', {
          kind: 'omission',
          of: ['look'],
          from: 0,
          until: 120,
          opens: { when: calls('done', 'look'), decision: null },
          arises: true,
        }),
      ],
    }),
    at: 'scoring.omissions.0',
    known: 'not-found',
  },
  'error/no-repair': {
    scenario: soundCase({
      ways: [report],
      errors: [harm([{ of: 'door/knock', way: 'report', by: ['police'], within: 5 }])],
      decisions: [doorWith({ knock: raises(0) })],
    }),
    at: 'errors.harm.repairs.0',
    known: 'walked',
  },
  'error/door-without-repair': {
    scenario: soundCase({
      ways: [report],
      errors: [harm([{ of: 'door/knock', way: 'report', by: ['police'], within: 60 }])],
      decisions: [doorWith({ knock: raises(null), wait: raises(null) })],
    }),
    at: 'errors.harm.repairs',
    known: 'proved',
  },
  'limit/not-started': {
    scenario: soundCase({
      limits: [{ ...custody, starts: null }],
      acts: [{ ...look, do: [effect('meet-limit', { limit: 'custody' })] }],
    }),
    at: 'limits.custody',
    known: 'walked',
  },
  'limit/not-met': {
    scenario: soundCase({ limits: [{ ...custody, starts: 0 }] }),
    at: 'limits.custody',
    known: 'proved',
  },
};
