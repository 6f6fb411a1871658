import type { World } from '../../simulation/index.ts';
import { endOf, type Mark } from '../mark.ts';
import type { Played } from '../played.ts';
import type { LeftOutCause, Scored } from '../report.ts';
import type { CompiledItem, Rubric } from '../rubric.ts';
import { isEverHeld, isHeldBetween } from './attendance.ts';
import { closedAt } from './opening.ts';
import { whoClosed } from './who-closed.ts';

/** Why an item is not in the denominator whether it opened or not; null when it is. */
export function leftOutOfAll(
  { item, answeredBy }: CompiledItem,
  played: Played,
  who: Scored,
): LeftOutCause | null {
  if (played.setAside.has(item.id)) return 'set-aside';
  const isAnswered = answeredBy.some((seat) => isEverHeld(played, seat));
  return isAnswered && (who === 'team' || isEverHeld(played, who)) ? null : 'seat-not-held';
}

/** An item that opened when nobody was there, and closed before anybody came. */
export function missedByAll(
  compiled: CompiledItem,
  opened: Mark,
  played: Played,
  who: Scored,
): LeftOutCause | null {
  const closed = closedAt(compiled, played) ?? played.ended ?? endOf(Number.POSITIVE_INFINITY);
  const isThere = (seat: Parameters<typeof isHeldBetween>[1]) =>
    isHeldBetween(played, seat, opened, closed);
  return compiled.answeredBy.some(isThere) && (who === 'team' || isThere(who)) ? null : 'late-join';
}

/**
 * Why an item that never opened is left out, or null: it is lost. For the team every such item is lost unless it may
 * rightly not arise; for one seat only when that seat's act is at the root, or the author says so (rule 28).
 */
export function leftOutUnopened(
  compiled: CompiledItem,
  place: { rubric: Rubric; played: Played; world: World; who: Scored },
): LeftOutCause | null {
  const { item, needsInject } = compiled;
  const { played, who } = place;
  if (!played.ended) return 'not-yet';
  if (item.arises) return 'did-not-arise';
  if (needsInject.some((group) => !group.some((inject) => played.injects.has(inject))))
    return 'trainer-inject-not-sent';
  if (who === 'team' || item.blame.includes(who)) return null;
  return whoClosed(compiled, place).has(who) ? null : 'not-this-seats-doing';
}
