import type { Condition, Placed, PlayableScenario } from '../../domain/scenario/index.ts';
import { decision, item, playableCase } from '../playable-case.ts';

/** A case with one fault, as a prover should find it. */
export type FaultyCase = {
  scenario: PlayableScenario;
  placed?: Partial<Placed>;
  /** Where the fault is. */
  at: string;
  known: 'proved' | 'shown' | 'walked' | 'not-found' | 'counted';
};

/** Two options of one length, one of which is better and one of which is faster. */
export const door = decision(
  'door',
  'police',
  {
    knock: { say: 'Knock at the door', takes: 20, worth: [{ when: null, worth: 2 }] },
    wait: { say: 'Wait for somebody', takes: 5, worth: [{ when: null, worth: 0 }] },
  },
  { closes: { at: 60, after: null, when: null, stage: null } },
);

export const doorItem = item('door', { kind: 'quality', decision: 'door', points: 2 });

/** One seat, one decision, two hours: the prover has nothing to say about it. */
export function soundCase(parts: Partial<PlayableScenario> = {}): PlayableScenario {
  return playableCase({
    minutes: 2,
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 120 },
    seats: [
      { id: 'police', called: 'police', sheet: { text: 'Your sheet.', powers: [], contacts: [] } },
    ],
    decisions: [door],
    items: [doorItem],
    ...parts,
  });
}

export const never: Condition = { text: 'false', tree: { op: 'literal', value: false } };

/** So many words, in sentences of so many. */
export function prose(words: number, sentence = 10): string {
  return Array.from({ length: words }, (_, at) =>
    (at + 1) % sentence === 0 ? 'word.' : at % sentence === 0 ? 'Word' : 'word',
  ).join(' ');
}
