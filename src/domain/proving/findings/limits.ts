import { effectsIn } from '../conditions/value-range.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck, showing, unseen } from './inspection.ts';

/** Legal limits that never run, or run and cannot be met. */
export const limits: ProverCheck = (about) => {
  const met = new Set(
    effectsIn(about.scenario).flatMap((effect) =>
      effect.verb === 'meet-limit' ? [effect.limit] : [],
    ),
  );
  return about.scenario.limits.flatMap(({ id }) => {
    const path = ['limits', id];
    if (!met.has(id)) return [proverFinding('limit/not-met', 'proved', path, { name: id })];
    if (!hasSeen(about, `limit:${id}:started`))
      return [proverFinding('limit/not-started', unseen(about), path, { name: id })];
    if (hasSeen(about, `limit:${id}:met`)) return [];
    const witness = showing(about, `limit:${id}:missed`);
    return [proverFinding('limit/not-met', unseen(about), path, { name: id }, witness)];
  });
};
