import { type Criterion, missing, verdict } from './criterion.ts';
import { decidedOf, decisionOf } from './decided.ts';

/** One option of one decision: its worth when it started, before its effects (rule 26). */
export const judgeQuality: Criterion<'quality' | 'menu'> = (item, scene) => {
  const decided = decidedOf(decisionOf(scene, item.decision), scene);
  if (decided.is === 'settled') return decided.verdict;
  const [run] = decided.runs;
  // Booked for later, and the case has not come so far.
  if (!run) return missing(scene.played, 'never-started', null, [decided.taken]);
  const option = scene.rubric.options.get(run.ref);
  const earned = Math.min(item.points, scene.watched.worth.get(run.run) ?? 0);
  const isBest = earned >= item.points;
  return verdict(
    earned,
    item.points,
    { full: 'done', part: 'in-part', none: 'worth-nothing' },
    {
      marks: [decided.taken, run.started],
      law: option?.law ?? [],
      ...(option?.why && { because: isBest ? option.why.good : option.why.against }),
    },
  );
};
