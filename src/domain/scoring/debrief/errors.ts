import type { DebriefError } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { actWords, saysOf } from './words.ts';

/** The critical errors that bear on this score, each through its door, with the way to put it right. */
export function errorsOf({ compiled, score }: FinishedRun): DebriefError[] {
  const { scenario } = compiled;
  const times = new Map<string, number>();
  return score.caps.map((cap) => {
    const error = scenario.errors.find(({ id }) => id === cap.error);
    const repair = error?.repairs.find(({ of }) => of === cap.ref);
    const base = `${cap.error}#${cap.event ?? cap.ref}`;
    const before = times.get(base) ?? 0;
    times.set(base, before + 1);
    return {
      ...cap,
      id: before === 0 ? base : `${base}-${before + 1}`,
      title: error?.title ?? cap.error,
      say: actWords(scenario, cap.ref),
      law: error?.law ?? [],
      repair: repair
        ? {
            way: saysOf(scenario.ways, [repair.way])[0] ?? repair.way,
            by: repair.by,
            until: cap.at + repair.within,
          }
        : null,
    };
  });
}
