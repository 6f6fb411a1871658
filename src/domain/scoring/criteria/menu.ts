import type { PlayedRun } from '../played.ts';
import { type Criterion, missing, verdict } from './criterion.ts';
import { decidedOf, decisionOf } from './decided.ts';

/** "Choose up to k": one commit, one item; what its acts were worth when each of them started (rule 12). */
export const judgeMenu: Criterion<'quality' | 'menu'> = (item, scene) => {
  const decided = decidedOf(decisionOf(scene, item.decision), scene);
  if (decided.is === 'settled') return decided.verdict;
  const { taken, runs } = decided;
  if (runs.length === 0) return missing(scene.played, 'never-started', null, [taken]);
  const worthOf = ({ run }: PlayedRun) => scene.watched.worth.get(run) ?? 0;
  const earned = Math.min(
    item.points,
    runs.reduce((sum, run) => sum + worthOf(run), 0),
  );
  const isBest = earned >= item.points;
  // What speaks for the best of the acts, or against the one that gave least.
  const telling = runs.reduce((one, other) => {
    const isMore = worthOf(other) > worthOf(one);
    return isMore === isBest && worthOf(other) !== worthOf(one) ? other : one;
  });
  const why = scene.rubric.options.get(telling.ref)?.why;
  return verdict(
    earned,
    item.points,
    { full: 'done', part: 'in-part', none: 'worth-nothing' },
    {
      marks: [taken, ...runs.map(({ started }) => started)],
      law: runs.flatMap(({ ref }) => scene.rubric.options.get(ref)?.law ?? []),
      ...(why && { because: isBest ? why.good : why.against }),
    },
  );
};
