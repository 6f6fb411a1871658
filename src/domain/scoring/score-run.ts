import type { CompiledCase, LogEvent } from '../simulation/index.ts';
import { drawOfLog } from './levels/bootstrap.ts';
import type { Scored, ScoreReport } from './report.ts';
import { rubricOf } from './rubric.ts';
import { scoreWorld } from './score-world.ts';
import { watchRun } from './watch.ts';

/**
 * What a log is worth for one seat or the team, with everything that justifies it. A pure function of case and log:
 * the same on every device, ranges included.
 */
export function scoreRun(
  compiled: CompiledCase,
  log: readonly LogEvent[],
  { seat }: { seat: Scored },
): ScoreReport {
  const { world, watched, refused } = watchRun(compiled, log);
  const draw = drawOfLog(log);
  return {
    ...scoreWorld(rubricOf(compiled), { world, watched, events: log }, seat, draw),
    refused,
  };
}
