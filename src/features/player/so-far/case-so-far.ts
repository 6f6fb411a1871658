import type { DeskView } from '../../../domain/simulation/index.ts';
import { isWaiting, type Matter, mattersOf } from '../decide/matters.ts';

type Happening = DeskView['happened'][number];
type LogEntry = DeskView['log'][number];

/** What is read again after a pause: of what happened and of one's own acts the last few, oldest first. */
export type CaseSoFar = {
  happened: Happening[];
  acts: LogEntry[];
  waiting: Matter[];
  next: DeskView['deadlines'][number] | null;
  /** Other seats of the person on whose desks something waits. */
  elsewhere: DeskView['seats'];
};

const FEW_HAPPENINGS = 4;
const FEW_ACTS = 3;

/** News from outside or with consequences. Bookings, limits that begin and the like stand elsewhere on the desk. */
const isImportant: Record<Happening['kind'], boolean> = {
  message: true,
  learned: true,
  answer: true,
  asked: true,
  proposed: true,
  agreed: true,
  declined: true,
  lapsed: true,
  limitMissed: true,
  lost: true,
  fell: true,
  caseEnded: true,
  unanswered: false,
  /** An act that ends is news when it brought something. */
  done: false,
  arrived: false,
  booked: false,
  closed: false,
  limitStarted: false,
  limitMet: false,
};

/** Chosen by kind and time alone: nothing here weighs what was good. */
export function caseSoFar(view: DeskView): CaseSoFar {
  const news = view.happened.filter(
    (one) => isImportant[one.kind] || (one.kind === 'done' && one.text !== null),
  );
  const acts = view.log.filter(({ kind, isWithdrawn }) => kind !== 'noted' && !isWithdrawn);
  return {
    happened: news.slice(0, FEW_HAPPENINGS).reverse(),
    acts: acts.slice(-FEW_ACTS),
    waiting: mattersOf(view).filter(isWaiting),
    next: view.deadlines[0] ?? null,
    elsewhere: view.seats.filter(({ isHeld, isYou, waiting }) => isHeld && !isYou && waiting > 0),
  };
}

/** The beginning of a text, up to the end of a word; the whole where it is short. */
export function beginningOf(text: string, atMost = 180): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= atMost) return line;
  const cut = line.slice(0, atMost + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : atMost).replace(/[\s,;:.–-]+$/, '')} …`;
}
