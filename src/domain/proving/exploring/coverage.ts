import type { PlacedCondition } from '../../scenario/index.ts';
import {
  type CompiledCase,
  type JournalEntry,
  type Test,
  testOf,
  type World,
} from '../../simulation/index.ts';
import { seenIn, type SeenKey } from './seen-keys.ts';
import type { Trail } from './trail.ts';

/** Where something was seen: who held the seats, and what they had done by then. */
export type Sighting = { table: CompiledCase; trail: Trail | null };

/** What plays of a case came across, each with its first sighting. */
export type Coverage = {
  seen: ReadonlyMap<SeenKey, Sighting>;
  /** How often an input was chosen, so that plays can look for what is new. */
  chosen: Map<string, number>;
  mark: (key: SeenKey, sighting: Sighting) => void;
  /** A line of the journal while things happen: some conditions hold only then. */
  note: (entry: JournalEntry, world: World, sighting: Sighting) => void;
  /** Between two inputs. */
  rest: (world: World, sighting: Sighting) => void;
};

export function coverageOf(conditions: readonly PlacedCondition[]): Coverage {
  const seen = new Map<SeenKey, Sighting>();
  const undecided = new Map<CompiledCase, Undecided[]>();
  const mark = (key: SeenKey, sighting: Sighting) => {
    if (!seen.has(key)) seen.set(key, sighting);
  };
  const ask = (world: World, sighting: Sighting) => {
    const { table } = sighting;
    const open = undecided.get(table) ?? toAsk(table, conditions);
    let isDone = false;
    for (const { text, test } of open) {
      const key: SeenKey = test(world) ? `true:${text}` : `false:${text}`;
      if (seen.has(key)) continue;
      seen.set(key, sighting);
      isDone = true;
    }
    if (isDone || !undecided.has(table))
      undecided.set(
        table,
        open.filter(({ text }) => !seen.has(`true:${text}`) || !seen.has(`false:${text}`)),
      );
  };
  return {
    seen,
    chosen: new Map(),
    mark,
    note: (entry, world, sighting) => {
      for (const key of seenIn(entry, world)) mark(key, sighting);
      ask(world, sighting);
    },
    rest: (world, sighting) => {
      world.triggers.forEach(({ fired }, at) => {
        const id = sighting.table.scenario.triggers[at]?.id;
        if (fired && id !== undefined) mark(`trigger:${id}`, sighting);
      });
      ask(world, sighting);
    },
  };
}

type Undecided = { text: string; test: Test };

/** Alike conditions are asked once. */
function toAsk(table: CompiledCase, conditions: readonly PlacedCondition[]): Undecided[] {
  const byText = new Map(conditions.map(({ condition }) => [condition.text, condition]));
  return [...byText].map(([text, condition]) => ({ text, test: testOf(table, condition) }));
}
