import type { Seat } from '../../../domain/scenario/index.ts';
import type { Input } from '../../../domain/simulation/index.ts';
import { worldOf } from './case-chart.ts';
import type { OpenRun } from './open-run.ts';
import { type Planned, planInput } from './plan-events.ts';
import { runAfter } from './run-after.ts';
import { keepSeatView, seatView } from './seat-view.ts';

/** An input on a run, with the run that it leads to; null: not worked out, or nothing follows. */
export type Next = Planned & { after: OpenRun | null };

const foreseen = new WeakMap<OpenRun, { asked: string; next: Next }>();

/** Works out what an input would lead to that is chosen and not sent, so that the answer comes sooner if it is. */
export function foresee(run: OpenRun, seat: Seat, input: Input): void {
  const asked = question(seat, input);
  if (foreseen.get(run)?.asked === asked) return;
  const planned = plan(run, seat, input, '');
  const after = planned.refusal ? null : runAfter(run, planned.events);
  if (after) seatView(after, seat);
  foreseen.set(run, { asked, next: { ...planned, after } });
}

/**
 * The events of one input of a seat.
 *
 * @param wall  a remark on events: ISO time
 */
export function nextAfter(run: OpenRun, seat: Seat, input: Input, wall: string): Next {
  const known = foreseen.get(run);
  if (known?.asked !== question(seat, input) || !known.next.after)
    return { ...plan(run, seat, input, wall), after: null };
  // Nothing of the world or of a view depends on the remark.
  const events = known.next.events.map((event) => ({ ...event, wall }));
  const after = { ...known.next.after, events: [...run.events, ...events] };
  keepSeatView(after, seat, seatView(known.next.after, seat));
  return { events, refusal: null, after };
}

function plan({ table, chart, events }: OpenRun, seat: Seat, input: Input, wall: string): Planned {
  return planInput({ table, events, world: worldOf(chart), wall }, seat, input);
}

function question(seat: Seat, input: Input): string {
  return JSON.stringify([seat, input]);
}
