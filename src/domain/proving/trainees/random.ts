import { possibleActs, possibleAnswers, possibleDecisions } from '../../simulation/index.ts';
import type { Draw, Trainee } from '../trainee.ts';

/** Decides at once and by chance; now and then begins something that is on offer. */
export const random: Trainee = ({ table, world, seat, draw }) => {
  const answer = pick(possibleAnswers(table, world, seat), draw);
  if (answer) return answer;
  const open = possibleDecisions(table, world, seat)[0];
  if (open) {
    return {
      type: 'decision.taken',
      decision: open.decision,
      options: someOf(open.options, open.upTo, draw),
    };
  }
  return draw(4) === 0 ? (pick(possibleActs(table, world, seat), draw) ?? null) : null;
};

export function pick<Item>(list: readonly Item[], draw: Draw): Item | undefined {
  return list.length > 0 ? list[draw(list.length)] : undefined;
}

/** As many as may be chosen, each set as likely as any other. */
export function someOf(options: readonly string[], count: number, draw: Draw): string[] {
  const left = [...options];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(draw(left.length), 1));
  return chosen;
}
