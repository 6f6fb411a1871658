import type { Cause } from '../journal.ts';
import { note, type Play } from './journal-writing.ts';

export const evidenceStates = ['unknown', 'located', 'secured', 'examined'] as const;
const reached = { located: 1, secured: 2, examined: 3 } as const;

/** Evidence only moves forward; taint and loss are for good. */
export function changeEvidence(
  play: Play,
  at: number,
  to: 'located' | 'secured' | 'examined' | 'tainted' | 'lost',
  cause: Cause,
  because: string | null,
): void {
  const evidence = play.world.evidence[at];
  if (!evidence) return;
  const { state, lost, tainted } = evidence;
  if (to === 'lost') evidence.lost = true;
  else if (to === 'tainted') evidence.tainted = true;
  else if (!evidence.lost) evidence.state = Math.max(evidence.state, reached[to]);
  if (state === evidence.state && lost === evidence.lost && tainted === evidence.tainted) return;
  note(play, cause, {
    kind: 'evidence.changed',
    evidence: play.table.scenario.evidence[at]?.id ?? '',
    state: evidenceStates[evidence.state] ?? 'unknown',
    tainted: evidence.tainted,
    lost: evidence.lost,
    because,
  });
}
