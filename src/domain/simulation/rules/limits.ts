import type { Cause } from '../journal.ts';
import { actorsOf } from './actors.ts';
import { plan, unplan } from './agenda.ts';
import { note, type Play } from './journal-writing.ts';

/** @param from may lie before minute 0 (rule 23), and so may its end: then it is missed before anybody can act */
export function startLimit(play: Play, at: number, from: number, cause: Cause): void {
  const limit = play.world.limits[at];
  const rule = play.table.limits[at];
  if (!limit || !rule || limit.state !== 'idle') return;
  limit.state = 'running';
  limit.due = from + rule.length;
  plan(play.world, limit.due, 'deadline', cause, { kind: 'limit', limit: at });
  note(play, cause, {
    kind: 'limit.started',
    limit: play.table.scenario.limits[at]?.id ?? '',
    due: limit.due,
  });
}

/** Any listed seat that took or signed the act meets it; an act of others does not. */
export function meetLimit(play: Play, at: number, cause: Cause): void {
  const limit = play.world.limits[at];
  const rule = play.table.limits[at];
  if (!limit || !rule || limit.state !== 'running' || limit.due < play.world.now) return;
  const actors = actorsOf(play, cause);
  if (actors.length > 0 && !actors.some((seat) => rule.metBy.includes(seat))) return;
  limit.state = 'met';
  unplan(play.world, (item) => item.kind === 'limit' && item.limit === at);
  note(play, cause, {
    kind: 'limit.met',
    limit: play.table.scenario.limits[at]?.id ?? '',
    due: limit.due,
  });
}
