import type { Path } from '../../scenario/index.ts';
import type { Playthrough } from '../../simulation/index.ts';
import { type FindingCode, worstOf } from './finding-codes.ts';

/**
 * Something in a case that does not hold. A code, never a sentence: those live in `i18n`.
 *
 * `known` says how:
 * - `proved`: it follows from the case, whatever is played
 * - `shown`: a play shows it, and the witness is that play
 * - `walked`: the walk over all states was whole, and it was nowhere
 * - `not-found`: no play that was tried shows it; others might
 * - `counted`: words or minutes were counted
 */
export type ProverFinding = {
  code: FindingCode;
  severity: 'error' | 'warning';
  known: 'proved' | 'shown' | 'walked' | 'not-found' | 'counted';
  /** Where in `scenario.yaml`. */
  path: Path;
  details: Readonly<Record<string, string | number>>;
  witness: Playthrough | null;
};

export function proverFinding(
  code: FindingCode,
  known: ProverFinding['known'],
  path: Path,
  details: ProverFinding['details'] = {},
  witness: Playthrough | null = null,
): ProverFinding {
  // What was only not found may be there: no author has to act on it.
  const severity = known === 'not-found' ? 'warning' : worstOf(code);
  return { code, severity, known, path, details, witness };
}
