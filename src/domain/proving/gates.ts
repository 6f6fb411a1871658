import type { PlayableScenario } from '../scenario/index.ts';
import type { Landing } from './simulate.ts';

/** A bound a simulated trainee must keep to; numbers are medians of the counted score unless `of` says raw. */
type Gate = { trainee: string; least?: number; most?: number };

/**
 * The quick gates of a `case` (method 5.8). A warm-up and a short case claim no profile and have none of these. A gate
 * that proves unwise is changed here, with its reason, and never for one scenario.
 */
const caseGates: readonly Gate[] = [
  { trainee: 'expert', least: 85 },
  { trainee: 'evidence-without-protection', most: 60 },
  { trainee: 'protection-without-evidence', most: 60 },
  { trainee: 'random', most: 35 },
  { trainee: 'always-wait', most: 25 },
  { trainee: 'avoider', most: 60 },
];
/** Neither half of the work may be worth much more than the other, before caps. */
const farthestApart = 10;

export type GateResult =
  | {
      gate: 'score';
      trainee: string;
      at: number;
      least: number | null;
      most: number | null;
      passes: boolean;
    }
  | { gate: 'balance'; trainees: [string, string]; apart: number; most: number; passes: boolean }
  | { gate: 'missing'; trainee: string; passes: false };

/** Judges the landings of a case. A trainee the author has not recorded is a gate that fails, not one that is skipped. */
export function passGates(scenario: PlayableScenario, landings: readonly Landing[]): GateResult[] {
  if (scenario.kind !== 'case') return [];
  const found = (id: string) => landings.find(({ trainee }) => trainee === id);
  const scores = caseGates.map(({ trainee, least = null, most = null }): GateResult => {
    const landed = found(trainee);
    if (!landed) return { gate: 'missing', trainee, passes: false };
    const at = landed.capped.median;
    const passes = (least === null || at >= least) && (most === null || at <= most);
    return { gate: 'score', trainee, at, least, most, passes };
  });
  const [evidence, protection] = [
    found('evidence-without-protection'),
    found('protection-without-evidence'),
  ];
  if (!evidence || !protection) return scores;
  const apart = Math.abs(evidence.raw.median - protection.raw.median);
  return [
    ...scores,
    {
      gate: 'balance',
      trainees: [evidence.trainee, protection.trainee],
      apart,
      most: farthestApart,
      passes: apart <= farthestApart,
    },
  ];
}
