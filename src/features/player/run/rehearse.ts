import type { Seat } from '../../../domain/scenario/index.ts';
import { worldOf } from './case-chart.ts';
import type { OpenRun } from './open-run.ts';
import { planInput } from './plan-events.ts';
import { runAfter } from './run-after.ts';
import { seatView } from './seat-view.ts';

/** The run after the first thing that a seat could decide; it is looked at and thrown away. Null: nothing to decide. */
export function rehearse(run: OpenRun, seat: Seat): OpenRun | null {
  const { table, events } = run;
  const [decision] = seatView(run, seat).decisions;
  const option = decision?.options.find(({ refusal }) => refusal === null);
  if (!decision || !option) return null;
  const standing = { table, events, world: worldOf(run.chart), wall: '' };
  const planned = planInput(standing, seat, {
    type: 'decision.taken',
    decision: decision.id,
    options: [option.id],
  });
  return runAfter(run, planned.events);
}
