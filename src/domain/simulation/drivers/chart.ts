import { assign, setup } from 'xstate';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { accept } from '../rules/accept.ts';
import { beginWorld } from '../rules/begin.ts';
import { nextPass, type Pass, runPass } from '../rules/settle.ts';
import { copyWorld, type World } from '../world.ts';

/**
 * The case as a statechart: tracks are parallel regions, stages their states, nested stages nested states. The world
 * is context. Every eventless transition is one pass of the shared rules, so that chart and bulk driver cannot differ;
 * a stage's `go-to` is a real transition of the chart, and the property test compares its state with the world's.
 * No `after`, history or `raise` (rule 18): a persisted snapshot has no timers, and time is data.
 */
export function compileChart(table: CompiledCase) {
  const isNext = (world: World, matches: (pass: Pass) => boolean) => {
    const pass = nextPass(table, world);
    return pass !== null && matches(pass);
  };
  return setup({
    types: {} as { context: { world: World }; events: { type: 'logged'; event: LogEvent } },
    guards: {
      isPass: ({ context }) => isNext(context.world, (pass) => pass.kind !== 'move'),
      isMove: ({ context }, params: { stage: number; rule: number }) =>
        isNext(
          context.world,
          (pass) =>
            pass.kind === 'move' && pass.stage === params.stage && pass.rule === params.rule,
        ),
    },
    actions: {
      // One copy for an input; the passes that follow from it change that copy in place.
      accept: assign(({ context, event }) => {
        const world = copyWorld(context.world);
        accept({ table, world, observe: null }, event.event);
        return { world };
      }),
      pass: assign(({ context: { world } }) => {
        const pass = nextPass(table, world);
        if (pass) runPass({ table, world, observe: null }, pass);
        return { world };
      }),
    },
  }).createMachine({
    context: () => ({ world: beginWorld(table, null) }),
    type: 'parallel',
    on: { logged: { actions: 'accept' } },
    always: { guard: 'isPass', actions: 'pass' },
    states: Object.fromEntries(
      table.tracks.map((track, at) => [track.id, region(table, at, track.start)]),
    ),
  });
}

type Region = {
  initial?: string;
  states?: Record<string, Region>;
  always?: {
    guard: { type: 'isMove'; params: { stage: number; rule: number } };
    target: string;
    actions: 'pass';
  }[];
};

function region(table: CompiledCase, track: number, start: number): Region {
  const outermost = table.stages.flatMap((stage, at) =>
    stage.track === track && stage.line.length === 1 ? [at] : [],
  );
  return {
    initial: lastName(table, start),
    states: Object.fromEntries(outermost.map((at) => [lastName(table, at), state(table, at)])),
  };
}

function state(table: CompiledCase, at: number): Region {
  const stage = table.stages[at];
  if (!stage) return {};
  const nested = table.stages.flatMap((inner, index) => (inner.line[1] === at ? [index] : []));
  return {
    ...(nested.length > 0 && {
      initial: lastName(table, stage.start),
      states: Object.fromEntries(
        nested.map((index) => [lastName(table, index), state(table, index)]),
      ),
    }),
    always: stage.goTo.map(({ target }, rule) => ({
      guard: { type: 'isMove', params: { stage: at, rule } },
      target: lastName(table, target),
      actions: 'pass',
    })),
  };
}

function lastName(table: CompiledCase, at: number): string {
  const id = table.stages[at]?.id ?? '';
  return id.slice(id.lastIndexOf('.') + 1);
}

/** The stages a chart's state value says it stands in: `main.first-hours.scene`, one per track. */
export function stagesOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path === '' ? value : `${path}.${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stagesOf(inner, path === '' ? name : `${path}.${name}`),
  );
}
