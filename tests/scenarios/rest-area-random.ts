import type { PlayableScenario } from '../../src/domain/scenario/index.ts';
import {
  copyWatched,
  rubricOf,
  scoreWorld,
  type Watched,
  watch,
} from '../../src/domain/scoring/index.ts';
import {
  apply,
  begin,
  type CompiledCase,
  compileCase,
  copyWorld,
  type LogEvent,
  nextClockEvent,
  refuse,
  standByEvents,
  type World,
} from '../../src/domain/simulation/index.ts';
import { allSeats } from '../../src/testing/play-log.ts';

type Point = { world: World; watched: Watched; events: LogEvent[] };
export type RandomPlay = {
  menu: string;
  menuIsHarmful: boolean;
  ended: boolean;
  decisionPoints: number;
  earned: number;
  raw: number;
  capped: number;
};

/**
 * Every play of the random trainee: exactly three acts of the menu, then one option of each decision as it opens. Who
 * must sign signs at once. Plays that begin alike are played once and copied where they part.
 */
export function everyRandomPlay(scenario: PlayableScenario): RandomPlay[] {
  const compiled = compileCase(scenario, allSeats);
  const rubric = rubricOf(compiled);
  const { watched, observe, rest } = watch(rubric);
  const world = begin(compiled, observe);
  rest(world);
  const plays: RandomPlay[] = [];
  const from: Point = { world, watched, events: [] };
  const follow = (point: Point, menu: string) => {
    const open = waitForDecision(compiled, point);
    if (open === null) {
      const report = scoreWorld(rubric, point, 'team');
      const decisions = report.items.filter(({ kind }) => kind === 'menu' || kind === 'quality');
      plays.push({
        menu,
        menuIsHarmful: report.caps.some(
          ({ tier, ref }) => tier !== 'C' && ref.startsWith('first-ten-minutes/'),
        ),
        ended: point.world.ended !== null,
        decisionPoints: decisions.reduce((sum, { earned }) => sum + earned, 0),
        earned: report.points.earned,
        raw: report.raw,
        capped: report.capped,
      });
      return;
    }
    const options = open.options.map(({ id }) => id);
    for (const choice of open.menu ? threeOf(options) : options.map((option) => [option])) {
      const next = copyPoint(point);
      takeAndSign(compiled, next, open.id, open.seat, choice);
      follow(next, open.menu ? choice.join(' ') : menu);
    }
  };
  follow(from, '');
  return plays;
}

/** Lets time pass until a decision is open to a seat that is free; null when the case has ended. */
function waitForDecision(compiled: CompiledCase, point: Point) {
  const { world } = point;
  while (!world.ended) {
    const free = compiled.scenario.decisions.find(
      ({ id, seat }) =>
        world.decisions[compiled.index.decision.get(id) ?? -1]?.state === 'open' &&
        (world.seats[compiled.index.seat.get(seat) ?? -1]?.busyUntil ?? 0) <= world.now,
    );
    if (free) return free;
    for (const event of standByEvents(compiled, world, point.events.length, null))
      add(compiled, point, event);
    const clock = nextClockEvent(world, point.events.length);
    if (!clock) throw new Error('Somebody is free and nobody acts');
    add(compiled, point, clock);
  }
  return null;
}

function takeAndSign(
  compiled: CompiledCase,
  point: Point,
  decision: string,
  seat: LogEvent['seat'],
  options: string[],
): void {
  const proposal = point.events.length;
  const { now } = point.world;
  add(compiled, point, { seq: proposal, at: now, seat, type: 'decision.taken', decision, options });
  for (const open of point.world.proposals) {
    for (const signer of open.signers) {
      const who = compiled.scenario.seats.find(({ id }) => compiled.index.seat.get(id) === signer);
      const seq = point.events.length;
      add(compiled, point, {
        seq,
        at: now,
        seat: who?.id ?? null,
        type: 'proposal.agreed',
        proposal,
      });
    }
  }
}

function add(compiled: CompiledCase, point: Point, event: LogEvent): void {
  const why = refuse(compiled, point.world, event);
  if (why) throw new Error(`${event.type} refused at ${point.world.now}: ${why}`);
  const { observe, rest } = watch(rubricOf(compiled), point.watched);
  apply(compiled, point.world, event, observe);
  rest(point.world);
  point.events.push(event);
}

function copyPoint({ world, watched, events }: Point): Point {
  return { world: copyWorld(world), watched: copyWatched(watched), events: [...events] };
}

function threeOf(options: readonly string[]): string[][] {
  return options.flatMap((a, i) =>
    options.slice(i + 1).flatMap((b, j) => options.slice(i + j + 2).map((c) => [a, b, c])),
  );
}
