import { type ActorRefFrom, createActor } from 'xstate';
import { type CompiledCase, compileChart, type World } from '../../../domain/simulation/index.ts';

export type CaseChart = ActorRefFrom<ReturnType<typeof compileChart>>;

/** A running statechart of the case that stands where the world stands. */
export function chartAt(table: CompiledCase, world: World): CaseChart {
  const machine = compileChart(table);
  const value = world.stages.reduce<StateValue>((all, leaf) => {
    const [track = '', ...path] = (table.stages[leaf]?.id ?? '').split('.');
    return { ...all, [track]: nested(path) };
  }, {});
  const snapshot = machine.resolveState({ value, context: { world } });
  const chart = createActor(machine, { snapshot });
  chart.start();
  return chart;
}

type StateValue = { [state: string]: StateValue | string };

/** `['first-hours', 'scene']` as XState writes it: `{ 'first-hours': 'scene' }`. */
function nested([first = '', ...inner]: string[]): StateValue | string {
  return inner.length === 0 ? first : { [first]: nested(inner) };
}
