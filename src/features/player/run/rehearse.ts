import type { Seat } from '../../../domain/scenario/index.ts';
import { nextAfter } from './foresee.ts';
import type { OpenRun } from './open-run.ts';
import { runAfter } from './run-after.ts';
import { seatView } from './seat-view.ts';

/** The run after the first thing that a seat could decide; it is looked at and thrown away. Null: nothing to decide. */
export function rehearse(run: OpenRun, seat: Seat): OpenRun | null {
  const [decision] = seatView(run, seat).decisions;
  const option = decision?.options.find(({ refusal }) => refusal === null);
  if (!decision || !option) return null;
  const input = { type: 'decision.taken' as const, decision: decision.id, options: [option.id] };
  return runAfter(run, nextAfter(run, seat, input, '').events);
}
