import type { Minute, Seat } from '../../scenario/index.ts';
import type { JournalEntry } from '../journal.ts';
import { caseText, findAct } from '../text.ts';
import { evidenceStates } from '../rules/evidence.ts';
import { knowsOf } from './evidence-rows.ts';
import { channelWords, partText } from './facts.ts';
import { type Look, type Party, partyOf } from './look.ts';

/** One thing the seat saw, heard or did; texts are the author's, kinds have words in the interface. */
export type Happening = {
  /** Place in the journal: stable while the log grows. */
  id: number;
  at: Minute;
  /** Came after the seat's last act. */
  isNew: boolean;
  /** Other seats that got the same. */
  alsoSeenBy: Seat[];
} & HappeningKind;

type HappeningKind =
  | { kind: 'message'; from: string; channel: string; text: string; attachment: string | null }
  | { kind: 'done'; say: string; text: string | null }
  | { kind: 'learned'; from: Seat | null; channel: string | null; texts: string[] }
  | { kind: 'arrived'; to: Seat; channel: string | null; texts: string[] }
  | {
      kind: 'answer';
      say: string;
      by: Party | null;
      is: 'granted' | 'partial' | 'refused';
      text: string;
    }
  | { kind: 'asked'; by: Seat; say: string }
  | { kind: 'proposed'; by: Seat; say: string }
  | { kind: 'agreed' | 'declined'; by: Seat; say: string }
  | { kind: 'unanswered'; say: string }
  | { kind: 'booked'; say: string; from: Minute; until: Minute }
  | { kind: 'fell'; say: string }
  | { kind: 'lapsed' | 'closed'; ask: string }
  | { kind: 'limitStarted' | 'limitMet' | 'limitMissed'; say: string; due: Minute }
  | { kind: 'lost'; title: string }
  | { kind: 'caseEnded' };

/** What reached the seat, newest first. */
export function happened(look: Look): Happening[] {
  const since = lastActIn(look);
  const list: Happening[] = [];
  look.world.journal.forEach((entry, id) => {
    const seen = seenBy(look, entry);
    if (!seen) return;
    const before = list.at(-1);
    // Parts learned together are one piece of news.
    if (seen.what.kind === 'learned' && before && isSameNews(before, seen.what, entry.at)) {
      before.texts.push(...seen.what.texts);
      return;
    }
    list.push({ id, at: entry.at, isNew: id > since, alsoSeenBy: seen.also, ...seen.what });
  });
  return list.reverse();
}

function isSameNews(
  before: Happening,
  learned: HappeningKind & { kind: 'learned' },
  at: Minute,
): before is Happening & { kind: 'learned' } {
  return before.kind === 'learned' && before.at === at && before.from === learned.from;
}

/** Place in the journal up to which the seat has acted; -1 before its first act. */
function lastActIn({ events, world, seat }: Look): number {
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'act.withdrawn' ? [event.event] : [])),
  );
  const last = events.findLast(
    (event) => event.seat === seat && !notActs.has(event.type) && !withdrawn.has(event.seq),
  );
  if (!last) return -1;
  const first = world.journal.findIndex((entry) => entry.cause.event === last.seq);
  // What the act itself wrote when it was taken; what it brings later comes after.
  const isOwn = (entry: JournalEntry) => entry.cause.event === last.seq && entry.at === last.at;
  const own = world.journal.findLastIndex(isOwn);
  if (first >= 0 && own >= 0) return own;
  return world.journal.findLastIndex((entry) => entry.at <= last.at);
}
const notActs: ReadonlySet<string> = new Set([
  'seat.stoodBy',
  'note.written',
  'hypothesis.held',
  'vote.cast',
  'act.withdrawn',
]);

function seenBy(look: Look, entry: JournalEntry): { what: HappeningKind; also: Seat[] } | null {
  const { scenario, table, seat } = look;
  const others = (list: readonly Seat[]) => list.filter((one) => one !== seat);
  const say = (ref: string) => findAct(scenario, ref)?.say ?? ref;
  const only = (what: HappeningKind) => ({ what, also: [] });
  switch (entry.kind) {
    case 'message.arrived': {
      if (!entry.to.includes(seat)) return null;
      const attachment = scenario.injects.find(({ id }) => id === entry.inject)?.attachment ?? null;
      const { from, channel } = entry;
      const text = caseText(table, entry.text);
      return { what: { kind: 'message', from, channel, text, attachment }, also: others(entry.to) };
    }
    case 'act.finished': {
      if (!entry.seats.includes(seat)) return null;
      const text = entry.text === null ? null : caseText(table, entry.text);
      return { what: { kind: 'done', say: say(entry.ref), text }, also: others(entry.seats) };
    }
    case 'act.booked':
      return entry.seats.includes(seat)
        ? {
            what: { kind: 'booked', say: say(entry.ref), from: entry.from, until: entry.until },
            also: others(entry.seats),
          }
        : null;
    case 'act.fell':
      return entry.seats.includes(seat)
        ? { what: { kind: 'fell', say: say(entry.ref) }, also: others(entry.seats) }
        : null;
    case 'fact.learned':
      return entry.seat === seat
        ? only({
            kind: 'learned',
            from: entry.from,
            channel: channelWords(look, entry.channel),
            texts: [partText(look, entry.part)],
          })
        : null;
    case 'fact.shared':
      return entry.from === seat
        ? only({
            kind: 'arrived',
            to: entry.to,
            channel: channelWords(look, entry.channel),
            texts: entry.parts.map((part) => partText(look, part)),
          })
        : null;
    case 'request.answered':
      return entry.seat === seat
        ? only({
            kind: 'answer',
            say: say(entry.request),
            by: partyOf(look, entry.by),
            is: entry.is,
            text: caseText(table, entry.text),
          })
        : null;
    case 'request.sent':
      return entry.to === seat
        ? only({ kind: 'asked', by: entry.seat, say: say(entry.request) })
        : null;
    case 'proposal.made':
      return entry.signers.includes(seat)
        ? only({ kind: 'proposed', by: entry.seat, say: say(entry.ref) })
        : null;
    case 'proposal.agreed':
    case 'proposal.refused':
      return proposerOf(look, entry) === seat && entry.seat !== seat
        ? only({
            kind: entry.kind === 'proposal.agreed' ? 'agreed' : 'declined',
            by: entry.seat,
            say: say(entry.ref),
          })
        : null;
    case 'proposal.lapsed':
      return entry.seat === seat || entry.signers.includes(seat)
        ? only({ kind: 'unanswered', say: say(entry.ref) })
        : null;
    case 'decision.lapsed':
    case 'decision.closed': {
      const ask = scenario.decisions.find(({ id }) => id === entry.decision)?.ask;
      if (entry.seat !== seat || ask === undefined || !wasOpen(look, entry.decision)) return null;
      return only({ kind: entry.kind === 'decision.lapsed' ? 'lapsed' : 'closed', ask });
    }
    case 'limit.started':
    case 'limit.met':
    case 'limit.missed': {
      const limit = scenario.limits.find(({ id }) => id === entry.limit);
      // What runs when the case opens is on the clock, not in the news.
      const isFromStart = entry.kind === 'limit.started' && entry.at === 0;
      if (!limit?.knownTo.includes(seat) || isFromStart) return null;
      return only({ kind: limitKinds[entry.kind], say: limit.say, due: entry.due });
    }
    case 'evidence.changed': {
      const evidence = scenario.evidence.find(({ id }) => id === entry.evidence);
      const isNewsOfLoss = entry.lost && evidence && knowsOf(look, evidence);
      // Evidence that was never found cannot be seen to go.
      return isNewsOfLoss && entry.state !== evidenceStates[0]
        ? only({ kind: 'lost', title: evidence.title })
        : null;
    }
    case 'case.ended':
      return only({ kind: 'caseEnded' });
    default:
      return null;
  }
}
const limitKinds = {
  'limit.started': 'limitStarted',
  'limit.met': 'limitMet',
  'limit.missed': 'limitMissed',
} as const;

function proposerOf({ world }: Look, { proposal }: { proposal: number }): Seat | null {
  const made = world.journal.find(
    (entry) => entry.kind === 'proposal.made' && entry.proposal === proposal,
  );
  return made?.kind === 'proposal.made' ? made.seat : null;
}

/** A decision that a cut or the course of the case took away before it opened is no news. */
function wasOpen({ world }: Look, decision: string): boolean {
  return world.journal.some(
    (entry) => entry.kind === 'decision.opened' && entry.decision === decision,
  );
}
