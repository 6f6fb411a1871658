import type { CompiledCase, World } from '../../simulation/index.ts';
import type { Played } from '../played.ts';
import type { Scored, ScoreReport } from '../report.ts';

/** A run that has been replayed and scored: what every part of a debrief is told from. */
export type FinishedRun = {
  compiled: CompiledCase;
  world: World;
  played: Played;
  score: ScoreReport;
  who: Scored;
  /** Worth of every option when its decision was taken or closed, by ref (rule 26). */
  worths: ReadonlyMap<string, number>;
};
