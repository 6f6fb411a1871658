import { type Competency, competencies } from '../scenario/index.ts';
import type { LogEvent, World } from '../simulation/index.ts';
import { cappedAt, capsOf, isBinding } from './caps.ts';
import { judge } from './criteria/judge.ts';
import { pointsForUse } from './criteria/sharing.ts';
import { type Draw, rangeOf } from './levels/bootstrap.ts';
import {
  claimsProfile,
  competencyReport,
  isObserved,
  leastItems,
  observedByCompetency,
  sumOf,
} from './levels/level.ts';
import { roundHalfUp } from './levels/round.ts';
import { weightOf } from './levels/seat-weights.ts';
import { leftOutOfAll, leftOutUnopened, missedByAll } from './opening/left-out.ts';
import { openedAt } from './opening/opening.ts';
import { leftOut, lost, type Verdict } from './criteria/criterion.ts';
import { type Played, playedOf } from './played.ts';
import type { CapReport, ItemReport, Scored, ScoreReport } from './report.ts';
import type { CompiledItem, Rubric } from './rubric.ts';
import type { Watched } from './watch.ts';

/** A run that was played under watch. */
export type WatchedWorld = { world: World; watched: Watched; events: readonly LogEvent[] };

/**
 * The score of a run that is already played: one pass over its journal, then one over the items. For bulk as it is;
 * `scoreRun` replays a log first and adds ranges.
 *
 * @param draw  for ranges; null leaves them out
 */
export function scoreWorld(
  rubric: Rubric,
  { world, watched, events }: WatchedWorld,
  who: Scored,
  draw: Draw | null = null,
): Omit<ScoreReport, 'refused'> {
  const { scenario } = rubric.compiled;
  const played = playedOf(rubric.compiled, world.journal, events);
  const items = scoreItems(rubric, played, watched, world, who);
  const { earned, available } = sumOf(items);
  const raw = available > 0 ? roundHalfUp((earned / available) * 100) : 0;
  const found = capsOf(scenario, played, who).map((cap) => ({ ...cap, binding: false }));
  const capped = cappedAt(raw, found);
  const observed = observedByCompetency(items);
  const profile = competencies.map((id) =>
    competencyReport(id, observed.get(id) ?? [], found, scenario.kind, draw),
  );
  const caps: CapReport[] = found.map((cap) => ({
    ...cap,
    binding: isBinding(cap, capped, raw, profile),
  }));
  return {
    seat: who,
    points: { earned, available },
    raw,
    capped,
    caps,
    weighted: weightedOf(who, observed),
    range: draw && claimsProfile(scenario.kind) ? rangeOf(items.filter(isObserved), draw) : null,
    competencies: profile,
    items,
    ending: endingOf(rubric, world),
    people: rubric.endsOfPeople.map(({ id, called, after }) => ({
      id,
      called,
      after: after.find(({ when }) => when === null || when(world))?.say ?? '',
    })),
  };
}

function scoreItems(
  rubric: Rubric,
  played: Played,
  watched: Watched,
  world: World,
  who: Scored,
): ItemReport[] {
  const leaks = new Set<string>();
  return rubric.items.flatMap((compiled, at) => {
    const { item } = compiled;
    if (who === 'team' ? !item.team : !item.seats.includes(who)) return [];
    const settle = (): Verdict => {
      const out = leftOutOfAll(compiled, played, who);
      if (out) return leftOut(out);
      const opened = openedAt(compiled, at, rubric, played, watched);
      if (!opened) {
        const cause = leftOutUnopened(compiled, { rubric, played, world, who });
        return cause ? leftOut(cause) : lost('never-opened');
      }
      const missed = missedByAll(compiled, opened, played, who);
      return missed
        ? leftOut(missed)
        : judge({ rubric, compiled, played, watched, who, opened, leaks });
    };
    return [reportOf(compiled, settle(), played)];
  });
}

function reportOf({ item, about }: CompiledItem, verdict: Verdict, played: Played): ItemReport {
  const isOut = verdict.state === 'not-observed';
  const law = verdict.state === 'not-observed' ? [] : (verdict.law ?? []);
  const entries = verdict.marks.map(({ event, at }) => ({ event, at }));
  return {
    id: item.id,
    kind: item.kind,
    state: verdict.state,
    earned: isOut ? 0 : verdict.earned,
    available: isOut ? 0 : availableOf(item, played),
    because: (isOut ? null : verdict.because) ?? item.because,
    at: verdict.marks.at(-1)?.at ?? null,
    law: [...new Set([...item.law, ...law])],
    cause: verdict.cause,
    entries: entries.filter(
      ({ event, at }, index) =>
        entries.findIndex((other) => other.event === event && other.at === at) === index,
    ),
    competencies: item.competencies,
    about,
  };
}

function availableOf(item: CompiledItem['item'], played: Played): number {
  return item.points + (item.kind === 'sharing' ? pointsForUse(item, played) : 0);
}

/** The weight of what was hardly observed is spread over the rest, in proportion (method 5.3). */
function weightedOf(
  who: Scored,
  observed: ReadonlyMap<Competency, readonly ItemReport[]>,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const [id, items] of observed) {
    if (items.length < leastItems) continue;
    const { earned, available } = sumOf(items);
    weights += weightOf(who, id);
    sum += available > 0 ? weightOf(who, id) * (earned / available) : 0;
  }
  return weights > 0 ? roundHalfUp((sum / weights) * 100) : null;
}

function endingOf({ compiled }: Rubric, { ended }: World): ScoreReport['ending'] {
  if (!ended) return null;
  const ending = compiled.scenario.endings.find(({ id }) => id === ended.ending);
  return {
    id: ended.ending,
    at: ended.at,
    title: ending?.title ?? '',
    say: ending?.say ?? '',
  };
}
