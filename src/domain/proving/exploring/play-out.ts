import type { Condition } from '../../scenario/index.ts';
import { type Scored, scoreWorld } from '../../scoring/index.ts';
import { testOf } from '../../simulation/index.ts';
import type { Line } from './line.ts';
import { logOf } from './trail.ts';

/** What a play that is over came to, for the team and for each seat a person held. */
export type Outcome = { who: Scored; raw: number; capped: number; earned: number };

/** Scores a play and marks what its end shows: items, what became of people, headlines. */
export function settleOutcome({ ground, world, trail, watching }: Line): Outcome[] {
  const { table, rubric, coverage } = ground;
  const sighting = { table, trail };
  const played = { world, watched: watching.watched, events: logOf(trail) };
  for (const [id, mark] of endMarks(ground)) if (mark(world)) coverage.mark(id, sighting);
  const { held } = table.settings;
  const isTeam = held.length === table.scenario.seats.length;
  const scored: Scored[] = isTeam ? ['team'] : [...held];
  return scored.map((who) => {
    const { raw, capped, points, items } = scoreWorld(rubric, played, who);
    for (const { id, state, earned, available } of items) {
      if (state === 'not-observed') continue;
      if (earned > 0) coverage.mark(`earned:${id}`, sighting);
      if (earned >= available) coverage.mark(`all-of:${id}`, sighting);
      else coverage.mark(`lost:${id}`, sighting);
    }
    return { who, raw, capped, earned: points.earned };
  });
}

type EndMark = [`after:${string}` | `headline:${string}`, (world: Line['world']) => boolean];
const kept = new WeakMap<Line['ground'], EndMark[]>();

/** Of a list the first that holds is said. */
function endMarks(ground: Line['ground']): EndMark[] {
  const known = kept.get(ground);
  if (known) return known;
  const { table } = ground;
  const { peopleAfter, debrief } = table.scenario;
  const firsts = (key: (at: number) => EndMark[0], list: readonly { when: Condition | null }[]) => {
    const tests = list.map(({ when }) => (when === null ? () => true : testOf(table, when)));
    return tests.map((_, at): EndMark => {
      return [key(at), (world) => tests.findIndex((test) => test(world)) === at];
    });
  };
  const marks = [
    ...peopleAfter.flatMap(({ person, after }) => firsts((at) => `after:${person}:${at}`, after)),
    ...firsts((at) => `headline:${at}`, debrief.headlines),
  ];
  kept.set(ground, marks);
  return marks;
}
