import type { Seat } from '../../../domain/scenario/index.ts';
import { type DeskView, deskView } from '../../../domain/simulation/index.ts';
import { worldOf } from './case-chart.ts';
import type { OpenRun } from './open-run.ts';

const views = new WeakMap<OpenRun, Map<Seat, DeskView>>();

/** The desk of a seat where a run stands. Made once, so that it can be ready before it is shown. */
export function seatView(run: OpenRun, seat: Seat): DeskView {
  const made = views.get(run)?.get(seat);
  if (made) return made;
  const view = deskView(run.table, worldOf(run.chart), run.events, seat);
  keepSeatView(run, seat, view);
  return view;
}

export function keepSeatView(run: OpenRun, seat: Seat, view: DeskView): void {
  const ofRun = views.get(run) ?? new Map<Seat, DeskView>();
  views.set(run, ofRun.set(seat, view));
}
