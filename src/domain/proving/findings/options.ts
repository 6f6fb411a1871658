import type { PlayableDecision } from '../../scenario/index.ts';
import { isOutdone } from './compare-options.ts';
import { proverFinding, type ProverFinding } from './finding.ts';
import type { ProverCheck } from './inspection.ts';

/** Options that another one outdoes in all that counts, and options that outdo all others. */
export const options: ProverCheck = ({ scenario }) => scenario.decisions.flatMap(outdone);

function outdone({ id: decision, options: all }: PlayableDecision): ProverFinding[] {
  if (all.length < 2) return [];
  const pathOf = (option: string) => ['decisions', decision, 'options', option];
  const first = all.find((one) => all.every((other) => other === one || isOutdone(other, one)));
  if (first)
    return [proverFinding('option/not-refused', 'proved', pathOf(first.id), { name: first.ref })];
  return all.flatMap((one) => {
    const better = all.find((other) => other !== one && isOutdone(one, other));
    if (!better) return [];
    const details = { name: one.ref, better: better.ref };
    return [proverFinding('option/rarely-chosen', 'proved', pathOf(one.id), details)];
  });
}
