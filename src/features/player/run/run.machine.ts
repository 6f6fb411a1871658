import { assign, fromCallback, fromPromise, setup, type SnapshotFrom } from 'xstate';
import type { Minute, Seat } from '../../../domain/scenario/index.ts';
import type { Input, LogEvent, Refusal } from '../../../domain/simulation/index.ts';
import { worldOf } from './case-chart.ts';
import { nextAfter } from './foresee.ts';
import { type Opened, type OpenRun, openRun } from './open-run.ts';
import { planTime, type Standing } from './plan-events.ts';
import { runAfter } from './run-after.ts';
import type { Appended, RunKeeping } from './run-keeping.ts';
import { seatView } from './seat-view.ts';

export type RunEvent =
  /** `seen`: length of the log on the screen on which it was pressed. */
  | { type: 'acted'; seat: Seat; input: Input; seen: number }
  | { type: 'timePassed'; until: Minute | null }
  | { type: 'takenOver' }
  | { type: 'openedAgain' }
  | { type: 'taken' };

type Context = {
  keeping: RunKeeping;
  /** ISO time of this device, a remark on events. */
  wallClock: () => string;
  /** In which the case is read. */
  language: string;
  takeOver: boolean;
  run: OpenRun | null;
  stopped: Extract<Opened, { kind: 'stopped' }> | null;
  code: string | null;
  /** On its way to the disk; the screen shows it once it has arrived. */
  pending: LogEvent[];
  /** Where the run stands once they have arrived; worked out while the disk writes. */
  ahead: OpenRun | null;
  refusal: Refusal | null;
  /** Whether all of the log is on the disk. */
  isSaved: boolean;
};

/** A wait that a person notices. */
const SEEN_MS = 200;

/**
 * A run on the desk. An act is appended and acknowledged before the screen moves on; the statechart of the case gets
 * it only then.
 */
export const runMachine = setup({
  types: {
    context: {} as Context,
    input: {} as { keeping: RunKeeping; wallClock: () => string; language: string },
    events: {} as RunEvent,
  },
  actors: {
    open: fromPromise<Opened, Pick<Context, 'keeping' | 'takeOver' | 'language'>>(({ input }) =>
      openRun(input),
    ),
    append: fromPromise<Appended, { keeping: RunKeeping; events: LogEvent[] }>(({ input }) =>
      input.keeping.append(input.events),
    ),
    watch: fromCallback<RunEvent, { keeping: RunKeeping }>(({ input, sendBack }) =>
      input.keeping.watch(() => sendBack({ type: 'taken' })),
    ),
  },
  actions: {
    plan: assign(({ context, event }) => {
      const { run, wallClock } = context;
      if (!run) return {};
      if (event.type === 'acted') {
        const { events, refusal, after } = nextAfter(run, event.seat, event.input, wallClock());
        return { pending: events, refusal, ahead: after };
      }
      const until = event.type === 'timePassed' ? event.until : null;
      return { pending: planTime(standingOf(run, wallClock()), until).events, refusal: null };
    }),
    lookAhead: assign(({ context: { run, pending, ahead: foreseen } }) => {
      if (!run || foreseen) return {};
      const ahead = runAfter(run, pending);
      const seat = pending[0]?.seat;
      if (seat) seatView(ahead, seat);
      return { ahead };
    }),
    advance: assign(({ context: { run, pending, ahead } }) => ({
      run: ahead ?? (run && runAfter(run, pending)),
      ahead: null,
      pending: [],
    })),
    forget: assign({ pending: [], ahead: null }),
  },
  guards: {
    isUpToDate: ({ context: { run }, event }) =>
      event.type === 'acted' && event.seen === run?.events.length,
    hasPlan: ({ context }) => context.pending.length > 0,
    hasEnded: ({ context: { run } }) =>
      run === null || run.isFinished || worldOf(run.chart).ended !== null,
  },
}).createMachine({
  id: 'run',
  context: ({ input }) => ({
    ...input,
    takeOver: false,
    run: null,
    stopped: null,
    code: null,
    pending: [],
    ahead: null,
    refusal: null,
    isSaved: true,
  }),
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'playing',
            target: 'playing',
            actions: assign(({ event: { output } }) =>
              output.kind === 'playing'
                ? { run: output.run, isSaved: output.run.isKept, takeOver: false }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'stopped',
            target: 'stopped',
            actions: assign(({ event: { output } }) => ({
              stopped: output.kind === 'stopped' ? output : null,
            })),
          },
          { guard: ({ event }) => event.output.kind === 'elsewhere', target: 'elsewhere' },
          { guard: ({ event }) => event.output.kind === 'missing', target: 'missing' },
          {
            target: 'unreadable',
            actions: assign(({ event: { output } }) => ({
              code: output.kind === 'unreadable' ? output.code : null,
            })),
          },
        ],
        // A bug, not a trouble of the device: the log is untouched, and the code tells which bug.
        onError: {
          target: 'unreadable',
          actions: assign({ code: ({ event }) => String(event.error) }),
        },
      },
    },
    playing: {
      invoke: { src: 'watch', input: ({ context }) => ({ keeping: context.keeping }) },
      on: { taken: { target: 'elsewhere', actions: 'forget' } },
      initial: 'settling',
      states: {
        settling: { always: [{ guard: 'hasEnded', target: 'ended' }, { target: 'ready' }] },
        ready: {
          on: {
            acted: { guard: 'isUpToDate', target: 'planning', actions: 'plan' },
            timePassed: { target: 'planning', actions: 'plan' },
          },
        },
        planning: { always: [{ guard: 'hasPlan', target: 'saving' }, { target: 'ready' }] },
        saving: {
          initial: 'begun',
          states: {
            begun: { after: { 0: { target: 'quick', actions: 'lookAhead' } } },
            // The desk is drawn again for saving only where it takes long enough to be seen.
            quick: { after: { [SEEN_MS]: 'slow' } },
            slow: {},
          },
          invoke: {
            src: 'append',
            input: ({ context }) => ({ keeping: context.keeping, events: context.pending }),
            onDone: [
              {
                guard: ({ event }) => event.output.kind === 'elsewhere',
                target: '#run.elsewhere',
                actions: 'forget',
              },
              {
                target: 'settling',
                actions: [
                  'advance',
                  assign({ isSaved: ({ event }) => event.output.kind === 'saved' }),
                ],
              },
            ],
          },
        },
        ended: {},
      },
    },
    elsewhere: {
      on: {
        takenOver: { target: 'opening', actions: assign({ takeOver: true }) },
        openedAgain: { target: 'opening', actions: assign({ takeOver: false }) },
      },
    },
    stopped: {},
    missing: {},
    unreadable: { on: { openedAgain: 'opening' } },
  },
});

export type RunSnapshot = SnapshotFrom<typeof runMachine>;

function standingOf({ table, chart, events }: OpenRun, wall: string): Standing {
  return { table, events, world: worldOf(chart), wall };
}
