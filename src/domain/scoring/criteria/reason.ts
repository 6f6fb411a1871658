import { takenEvent } from '../played.ts';
import { type Criterion, lost, verdict } from './criterion.ts';
import { decidedOf, decisionOf } from './decided.ts';

/** At most so many chips of each kind; else ticking everything would do. */
const mostOfAKind = 2;

/**
 * One fact, one risk and one rule from the author's accepted sets, whatever the option is worth (rule 30). What is
 * written in words is for people and is not judged.
 */
export const judgeReason: Criterion<'reason'> = (item, scene) => {
  const decision = decisionOf(scene, item.decision);
  const decided = decidedOf(decision, scene);
  if (decided.is === 'settled') return decided.verdict;
  const { taken } = decided;
  const accept = decision.reasons?.accept;
  const given = takenEvent(scene.played, taken.event)?.reasons;
  const kinds = [
    [given?.facts ?? [], accept?.facts ?? []],
    [given?.risks ?? [], accept?.risks ?? []],
    [given?.rules ?? [], accept?.rules ?? []],
  ] as const;
  if (kinds.every(([chosen]) => chosen.length === 0)) return lost('no-reasons', [taken]);
  if (kinds.some(([chosen]) => chosen.length > mostOfAKind))
    return lost('too-many-reasons', [taken]);
  const isMet = kinds.every(([chosen, good]) => chosen.some((chip) => good.includes(chip)));
  return verdict(
    isMet ? item.points : 0,
    item.points,
    { full: 'reasons-given', part: 'reasons-given', none: 'other-reasons' },
    { marks: [taken] },
  );
};
