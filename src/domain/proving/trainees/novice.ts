import {
  type CompiledCase,
  possibleActs,
  possibleAnswers,
  possibleDecisions,
  type World,
} from '../../simulation/index.ts';
import type { Trainee } from '../trainee.ts';
import { pick, someOf } from './random.ts';

/** Right on six of ten decisions, by chance on the rest; begins things late and only some of them. */
export const novice: Trainee = ({ table, world, seat, draw }) => {
  const answer = possibleAnswers(table, world, seat)[0];
  if (answer) return answer;
  const open = possibleDecisions(table, world, seat)[0];
  if (open) {
    const isRight = draw(10) < 6;
    const options = isRight
      ? bestOf(table, world, open.decision, open.options).slice(0, open.upTo)
      : someOf(open.options, open.upTo, draw);
    return { type: 'decision.taken', decision: open.decision, options };
  }
  return draw(10) === 0 ? (pick(possibleActs(table, world, seat), draw) ?? null) : null;
};

/** Options by what they are worth now, best first; the order of the file decides between equals. */
export function bestOf(
  table: CompiledCase,
  world: World,
  decision: string,
  options: readonly string[],
): string[] {
  const worth = (option: string) => {
    const act = table.acts[table.index.act.get(`${decision}/${option}`) ?? -1];
    return act?.worth.find(({ when }) => when === null || when(world))?.worth ?? 0;
  };
  return [...options].sort((a, b) => worth(b) - worth(a));
}
