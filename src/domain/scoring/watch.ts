import {
  apply,
  begin,
  type CompiledCase,
  eventsThatCount,
  type JournalEntry,
  type LogEvent,
  type Refusal,
  refuse,
  type World,
} from '../simulation/index.ts';
import type { Mark } from './mark.ts';
import { type Rubric, rubricOf } from './rubric.ts';

/** What only the moment knows and the journal does not keep. */
export type Watched = {
  /** Worth of each act when it started, by the number of its run (rule 26). */
  worth: Map<number, number>;
  /** By item, in the order of the rubric: when the condition that opens it first held. */
  opened: (Mark | null)[];
};

/**
 * Watches a run that a driver plays: `observe` goes along with every input, `rest` comes after it. Openings by
 * condition are looked at while the world rests, because only then can anybody act on them.
 */
export type Watch = {
  watched: Watched;
  observe: (entry: JournalEntry, world: World) => void;
  rest: (world: World) => void;
};

export function watch(rubric: Rubric, watched: Watched = freshWatched(rubric)): Watch {
  const { acts, index } = rubric.compiled;
  let waiting = rubric.items.flatMap(({ opensWhen }, at) =>
    opensWhen && watched.opened[at] === null ? [{ at, opensWhen }] : [],
  );
  return {
    watched,
    observe: (entry, world) => {
      if (entry.kind !== 'act.started') return;
      const worths = acts[index.act.get(entry.ref) ?? -1]?.worth ?? [];
      const worth = worths.find(({ when }) => when === null || when(world))?.worth;
      if (worth !== undefined) watched.worth.set(entry.run, worth);
    },
    rest: (world) => {
      if (waiting.length === 0) return;
      waiting = waiting.filter(({ at, opensWhen }) => {
        if (!opensWhen(world)) return true;
        watched.opened[at] = { index: world.journal.length, at: world.now, event: null };
        return false;
      });
    },
  };
}

function freshWatched(rubric: Rubric): Watched {
  return { worth: new Map(), opened: rubric.items.map(() => null) };
}

/** An own copy, for a driver that goes on from one point in several ways. */
export function copyWatched({ worth, opened }: Watched): Watched {
  return { worth: new Map(worth), opened: [...opened] };
}

export type WatchedRun = {
  world: World;
  watched: Watched;
  refused: { event: LogEvent; why: Refusal } | null;
};

/**
 * Replays a log under watch. It stops at the first input that this case does not accept.
 *
 * @param also  looks on too; it may read the world and must not change it
 */
export function watchRun(
  compiled: CompiledCase,
  log: readonly LogEvent[],
  also: Watch['observe'] | null = null,
): WatchedRun {
  const { watched, observe: note, rest } = watch(rubricOf(compiled));
  const observe: Watch['observe'] = also
    ? (entry, world) => {
        note(entry, world);
        also(entry, world);
      }
    : note;
  const world = begin(compiled, observe);
  rest(world);
  for (const event of eventsThatCount(log)) {
    const why = refuse(compiled, world, event);
    if (why) return { world, watched, refused: { event, why } };
    apply(compiled, world, event, observe);
    rest(world);
  }
  return { world, watched, refused: null };
}
