import { momentMinutes, type Minute, readClockStart } from '../../scenario/index.ts';
import type { Scored } from '../../scoring/index.ts';
import { type CompiledCase, type Playthrough, stepsOfLog } from '../../simulation/index.ts';
import { seededDraw } from '../draw.ts';
import { playTrainee } from '../play-trainee.ts';
import type { Draw, Trainee } from '../trainee.ts';
import { alwaysWait } from '../trainees/always-wait.ts';
import { novice } from '../trainees/novice.ts';
import { random } from '../trainees/random.ts';
import { climb, higher, lower, type ScoredPlay } from './climb.ts';
import type { Sighting } from './coverage.ts';
import type { Budget } from './explore.ts';
import type { Ground } from './line.ts';
import { type Outcome, settleOutcome } from './play-out.ts';
import { type Plan, playPlan } from './replan.ts';
import { shorten } from './shorten.ts';

/** The best and the worst that was found, and never what is possible. */
export type ScoresFound = {
  who: Scored;
  plays: number;
  highest: Found;
  lowest: Found;
};
export type Found = { raw: number; capped: number; sighting: Sighting };

/** Starts from recorded plays of the same seats and from simulated trainees, and goes on by small changes. */
export function searchScores(
  ground: Ground,
  playthroughs: readonly Playthrough[],
  { seed, tries }: Budget,
): ScoresFound {
  const begun = [
    ...recordedPlans(ground.table, playthroughs),
    ...trainees.map(([trainee, draw]) => traineePlan(ground.table, trainee, draw(seed))),
  ].flatMap((plan): ScoredPlay[] => {
    const line = playPlan(ground, plan, () => null);
    const [outcome] = settleOutcome(line);
    return outcome ? [{ line, outcome }] : [];
  });
  const best = begun.reduce((one, other) => pick(one, other, higher));
  const worst = begun.reduce((one, other) => pick(one, other, lower));
  const draw = seededDraw(seed);
  const half = Math.ceil(tries / 2);
  const top = shorten(climb(ground, best, higher, tries, draw), higher, half);
  // Below nothing there is nothing.
  const down = worst.outcome.raw === 0 ? 0 : Math.ceil(tries / 4);
  const bottom = shorten(climb(ground, worst, lower, down, draw), lower, half);
  return {
    who: best.outcome.who,
    plays: begun.length + tries + down + top.plays + bottom.plays,
    highest: found(top),
    lowest: found(bottom),
  };
}

/** A novice whose every draw is nought takes the best option and begins whatever there is. */
const trainees: readonly [Trainee, (seed: number) => Draw][] = [
  [alwaysWait, seededDraw],
  [novice, () => () => 0],
  ...[1, 2, 3].flatMap((play): [Trainee, (seed: number) => Draw][] => [
    [novice, (seed) => seededDraw(seed * 1000 + play)],
    [random, (seed) => seededDraw(seed * 1000 + play)],
  ]),
];

function traineePlan(table: CompiledCase, trainee: Trainee, draw: Draw): Plan {
  const { events, world } = playTrainee(table, trainee, draw);
  const acting = events.filter(({ type }) => type !== 'seat.stoodBy' && type !== 'clock.advanced');
  return stepsOfLog(events, world.journal).map((step, at) => ({ at: acting[at]?.at ?? 0, step }));
}

function recordedPlans(table: CompiledCase, playthroughs: readonly Playthrough[]): Plan[] {
  const { scenario, settings } = table;
  const time = readClockStart(scenario.clock.start);
  const isOfThese = ({ held, cut, variant }: Playthrough) =>
    cut === null &&
    variant === null &&
    [...held].sort().join() === [...settings.held].sort().join();
  return playthroughs.filter(isOfThese).map(({ acts }) => {
    let before: Minute = 0;
    return acts.map((step) => {
      if (step.at !== null && time) before = momentMinutes(step.at, time) ?? before;
      return { at: before, step };
    });
  });
}

function pick(
  one: ScoredPlay,
  other: ScoredPlay,
  better: (one: Outcome, other: Outcome) => number,
): ScoredPlay {
  return better(one.outcome, other.outcome) > 0 ? other : one;
}

function found({ line: { ground, trail }, outcome }: ScoredPlay): Found {
  const { raw, capped } = outcome;
  return { raw, capped, sighting: { table: ground.table, trail } };
}
