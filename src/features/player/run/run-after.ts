import { type LogEvent, replay } from '../../../domain/simulation/index.ts';
import { chartAfter, chartAt } from './case-chart.ts';
import type { OpenRun } from './open-run.ts';

/** The run with more in its log. Undo is one more input: the world is built again without the act (rule 4). */
export function runAfter(run: OpenRun, added: readonly LogEvent[]): OpenRun {
  const { table } = run;
  const events = [...run.events, ...added];
  const isUndo = added.some(({ type }) => type === 'act.withdrawn');
  const chart = isUndo ? chartAt(table, replay(table, events).world) : chartAfter(run.chart, added);
  return { ...run, events, chart };
}
