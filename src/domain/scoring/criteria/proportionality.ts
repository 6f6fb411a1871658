import { type Criterion, lost, verdict } from './criterion.ts';
import { decidedOf, decisionOf } from './decided.ts';

/**
 * Distance from the mildest measure that reaches the aim, in either direction: each step costs a point. Of several
 * measures chosen together the one furthest off counts; an option that is no measure earns nothing.
 */
export const judgeProportionality: Criterion<'proportionality'> = (item, scene) => {
  const decided = decidedOf(decisionOf(scene, item.decision), scene);
  if (decided.is === 'settled') return decided.verdict;
  const steps = decided.taken.options.flatMap((option) => {
    const distance = item.distance[option];
    return distance === undefined ? [] : [Math.abs(distance)];
  });
  if (steps.length === 0) return lost('out-of-proportion', [decided.taken]);
  return verdict(
    Math.max(0, item.points - Math.max(...steps)),
    item.points,
    { full: 'in-proportion', part: 'near-proportion', none: 'out-of-proportion' },
    { marks: [decided.taken] },
  );
};
