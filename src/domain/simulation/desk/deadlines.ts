import type { Minute } from '../../scenario/index.ts';
import { findAct } from '../text.ts';
import { closingOf } from './decisions-to-take.ts';
import { evidenceRows } from './evidence-rows.ts';
import { type Look, takesPart } from './look.ts';
import { proposalViews, requestViews } from './requests-and-consent.ts';

export type LimitRow = {
  id: string;
  say: string;
  due: Minute;
  state: 'running' | 'met' | 'missed';
  /** Title of the law point it comes from. */
  rule: string | null;
};

/** Something the seat knows will come. Never what only the world knows. */
export type Deadline = {
  id: string;
  at: Minute;
  kind: 'limit' | 'decay' | 'booked' | 'free' | 'answer' | 'closing' | 'sign';
  /** In the words of the case; empty for the end of the seat's own act. */
  subject: string;
};

/** Limits known to the seat that have begun. */
export function limitRows({ scenario, world, seat }: Look): LimitRow[] {
  return scenario.limits.flatMap((limit, at): LimitRow[] => {
    const state = world.limits[at];
    if (!state || state.state === 'idle' || !limit.knownTo.includes(seat)) return [];
    const rule = scenario.law.find(({ point }) => point === limit.point)?.title ?? null;
    return [{ id: limit.id, say: limit.say, due: state.due, state: state.state, rule }];
  });
}

/** What the seat can know of the time ahead, soonest first. */
export function deadlinesAhead(look: Look): Deadline[] {
  const { scenario, table, world } = look;
  const requests = requestViews(look);
  const proposals = proposalViews(look);
  const busyUntil = world.seats[look.at]?.busyUntil ?? 0;
  const list: Deadline[] = [
    ...(busyUntil > world.now
      ? [{ id: 'free', at: busyUntil, kind: 'free' as const, subject: '' }]
      : []),
    ...limitRows(look).flatMap(({ id, say, due, state }): Deadline[] =>
      state === 'running' ? [{ id: `limit:${id}`, at: due, kind: 'limit', subject: say }] : [],
    ),
    ...evidenceRows(look).flatMap(({ id, title, goneAt }): Deadline[] =>
      goneAt === null ? [] : [{ id: `decay:${id}`, at: goneAt, kind: 'decay', subject: title }],
    ),
    ...world.runs.flatMap((run): Deadline[] => {
      const ref = table.acts[run.act]?.ref ?? '';
      return run.state === 'booked' && takesPart(look, run)
        ? [
            {
              id: `booked:${run.id}`,
              at: run.from,
              kind: 'booked',
              subject: findAct(scenario, ref)?.say ?? ref,
            },
          ]
        : [];
    }),
    ...requests.sent.map(
      ({ id, say, expectedAt }): Deadline => ({
        id: `answer:${id}`,
        at: expectedAt,
        kind: 'answer',
        subject: say,
      }),
    ),
    ...table.decisions.flatMap((rule, at): Deadline[] => {
      const closing = closingOf(look, at);
      const isOpen = rule.seat === look.at && world.decisions[at]?.state === 'open';
      const subject = scenario.decisions[at]?.ask ?? '';
      return isOpen && closing !== null
        ? [{ id: `closing:${rule.id}`, at: closing, kind: 'closing', subject }]
        : [];
    }),
    ...[...proposals.toSign, ...proposals.waiting].flatMap((one): Deadline[] =>
      one.lapsesAt === null
        ? []
        : [
            {
              id: `sign:${one.proposal}`,
              at: one.lapsesAt,
              kind: 'sign',
              subject: one.acts.join(', '),
            },
          ],
    ),
  ];
  return list.filter(({ at }) => at >= world.now).sort((a, b) => a.at - b.at);
}
