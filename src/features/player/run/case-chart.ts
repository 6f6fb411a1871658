import { type SnapshotFrom, transition } from 'xstate';
import {
  type CompiledCase,
  compileChart,
  type LogEvent,
  type World,
} from '../../../domain/simulation/index.ts';

type Machine = ReturnType<typeof compileChart>;

/** The statechart of a case and the state it stands in, as a value: an event leads to another value. */
export type CaseChart = { machine: Machine; snapshot: SnapshotFrom<Machine> };

/** The statechart of the case where the world stands. */
export function chartAt(table: CompiledCase, world: World): CaseChart {
  const machine = compileChart(table);
  return {
    machine,
    snapshot: machine.resolveState({ value: stateOf(table, world), context: { world } }),
  };
}

export function worldOf({ snapshot }: CaseChart): World {
  return snapshot.context.world;
}

/** Where the chart stands after these events. The chart that is given stays where it is. */
export function chartAfter(chart: CaseChart, events: readonly LogEvent[]): CaseChart {
  const { machine } = chart;
  let { snapshot } = chart;
  for (const event of events) [snapshot] = transition(machine, snapshot, { type: 'logged', event });
  return { machine, snapshot };
}

type StateValue = { [state: string]: StateValue | string };

function stateOf(table: CompiledCase, world: World): StateValue {
  return world.stages.reduce<StateValue>((all, leaf) => {
    const [track = '', ...path] = (table.stages[leaf]?.id ?? '').split('.');
    return { ...all, [track]: nested(path) };
  }, {});
}

/** `['first-hours', 'scene']` as XState writes it: `{ 'first-hours': 'scene' }`. */
function nested([first = '', ...inner]: string[]): StateValue | string {
  return inner.length === 0 ? first : { [first]: nested(inner) };
}
