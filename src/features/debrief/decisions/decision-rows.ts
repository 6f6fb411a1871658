import type {
  Debrief,
  DebriefDecision,
  DebriefError,
  ItemReport,
  Scored,
} from '../../../domain/scoring/index.ts';

/** A decision with the items and errors that are about it. */
export interface DecisionRow {
  decision: DebriefDecision;
  /** Items that opened; what was left out of the score is listed apart. */
  items: ItemReport[];
  errors: DebriefError[];
  earned: number;
  available: number;
}

/** Sorted by what they moved most, up or down; decisions that moved nothing come last, by time. */
export function decisionRows({ decisions, score, errors }: Debrief): DecisionRow[] {
  return decisions
    .map((decision) => {
      const items = score.items.filter(
        ({ id, state }) => decision.items.includes(id) && state !== 'not-observed',
      );
      return {
        decision,
        items,
        errors: errors.filter(({ id }) => decision.errors.includes(id)),
        ...sumOf(items),
      };
    })
    .sort((one, other) => moved(other) - moved(one) || timeOf(one) - timeOf(other));
}

/** A decision of another seat that leaves this seat's result as it is. */
export function isOfOtherSeat({ decision, items }: DecisionRow, scored: Scored): boolean {
  return scored !== 'team' && decision.seat !== scored && items.length === 0;
}

/** Items about no decision: what was not done, sharing, and order or timing across acts. */
export function otherItems({ decisions, score }: Debrief): ItemReport[] {
  const told = new Set(decisions.flatMap(({ items }) => items));
  return score.items
    .filter(({ id, state }) => !told.has(id) && state !== 'not-observed')
    .sort((one, other) => moved(other) - moved(one));
}

/** Items that count neither for nor against. */
export function leftOutItems({ score }: Debrief): ItemReport[] {
  return score.items.filter(({ state }) => state === 'not-observed');
}

function sumOf(items: readonly ItemReport[]): { earned: number; available: number } {
  return items.reduce(
    (sum, item) => ({
      earned: sum.earned + item.earned,
      available: sum.available + item.available,
    }),
    { earned: 0, available: 0 },
  );
}

function moved({ earned, available }: { earned: number; available: number }): number {
  return Math.max(earned, available - earned);
}

function timeOf({ decision }: DecisionRow): number {
  return decision.at ?? Number.POSITIVE_INFINITY;
}
