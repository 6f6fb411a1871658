import type { DebriefLimit } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';

export function limitsOf({ compiled, world, played }: FinishedRun): DebriefLimit[] {
  return compiled.scenario.limits.map(({ id, say, point, length }, at) => {
    const limit = world.limits[at];
    const state = limit?.state ?? 'idle';
    const met = played.journal.find((entry) => entry.kind === 'limit.met' && entry.limit === id);
    const due = limit && state !== 'idle' ? limit.due : null;
    return {
      id,
      say,
      point,
      state,
      started: due === null ? null : due - length,
      due,
      metAt: met?.at ?? null,
    };
  });
}
