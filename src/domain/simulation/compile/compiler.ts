import type { Condition, PlayableScenario } from '../../scenario/index.ts';
import type { CaseIndex, CompiledCase, Effects, Test } from './compiled-case.ts';
import type { Effect } from '../../scenario/index.ts';

/** What every part of a case is compiled with. */
export type Compiler = {
  scenario: PlayableScenario;
  index: CaseIndex;
  test: (condition: Condition) => Test;
  testOrNull: (condition: Condition | null) => Test | null;
  effects: (list: readonly Effect[]) => Effects;
  /** Ids that some effect opens. */
  opened: ReadonlySet<string>;
  /** Decisions that the cut leaves out. */
  leftOut: ReadonlySet<string>;
  meters: ReadonlySet<number>;
  /** Filled while compiling: every list by its number, so that an agenda item can point into it. */
  lists: Effects[];
  laters: CompiledCase['laters'];
};

/** The place of an id in a table; -1 when it names something of another kind. */
export function at(map: ReadonlyMap<string, number>, id: string): number {
  return map.get(id) ?? -1;
}
