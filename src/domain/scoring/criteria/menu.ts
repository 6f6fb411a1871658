import { type Criterion, missing, verdict } from './criterion.ts';
import { decidedOf, decisionOf } from './decided.ts';

/** "Choose up to k": one commit, one item; what its acts were worth when each of them started (rule 12). */
export const judgeMenu: Criterion<'quality' | 'menu'> = (item, scene) => {
  const decided = decidedOf(decisionOf(scene, item.decision), scene);
  if (decided.is === 'settled') return decided.verdict;
  const { taken, runs } = decided;
  if (runs.length === 0) return missing(scene.played, 'never-started', null, [taken]);
  const worth = runs.reduce((sum, { run }) => sum + (scene.watched.worth.get(run) ?? 0), 0);
  return verdict(
    Math.min(item.points, worth),
    item.points,
    { full: 'done', part: 'in-part', none: 'worth-nothing' },
    {
      marks: [taken, ...runs.map(({ started }) => started)],
      law: runs.flatMap(({ ref }) => scene.rubric.options.get(ref)?.law ?? []),
    },
  );
};
