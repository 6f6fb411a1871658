import type { Minute, Seat } from '../../scenario/index.ts';
import type { Certainty, LogEvent } from '../events.ts';
import { canWithdraw } from '../log/withdrawn.ts';
import { findAct } from '../text.ts';
import { channelWords, partText } from './facts.ts';
import { type Look, type Party, partyOf } from './look.ts';

/** One line of the seat's own log: what it did, in the words it saw then. */
export type LogEntry = {
  seq: number;
  at: Minute;
  /** Withdrawn at once; it stays in the log and counts no longer. */
  isWithdrawn: boolean;
} & (
  | {
      kind: 'decided';
      ask: string;
      options: string[];
      reasons: { facts: string[]; risks: string[]; rules: string[]; words: string | null };
      certainty: Certainty | null;
    }
  | { kind: 'did'; say: string }
  | { kind: 'requested'; say: string; to: Party | null }
  | { kind: 'answered'; say: string; answer: string }
  | { kind: 'agreed' | 'declined'; acts: string[]; by: Seat }
  | { kind: 'shared'; texts: string[]; to: Seat; channel: string; basis: string }
  | { kind: 'kept'; texts: string[]; from: Seat; reason: string }
  | { kind: 'putRight'; of: string; way: string }
  | { kind: 'noted'; text: string }
);

/** Oldest first. Letting time pass and undoing are no entries of their own. */
export function decisionLog(look: Look): LogEntry[] {
  const withdrawn = new Set(
    look.events.flatMap((event) => (event.type === 'act.withdrawn' ? [event.event] : [])),
  );
  return look.events.flatMap((event): LogEntry[] => {
    if (event.seat !== look.seat) return [];
    const words = wordsOf(look, event);
    const { seq, at } = event;
    return words ? [{ seq, at, isWithdrawn: withdrawn.has(seq), ...words }] : [];
  });
}

/** The seat's last act, while it can still be taken back (rule 4). Notes written since do not matter. */
export function undoableAct(look: Look): LogEntry | null {
  const last = decisionLog(look).findLast(
    ({ isWithdrawn, kind }) => !isWithdrawn && kind !== 'noted',
  );
  return last && canWithdraw(look.events, last.seq) ? last : null;
}

type Distribute<Entry> = Entry extends unknown ? Omit<Entry, 'seq' | 'at' | 'isWithdrawn'> : never;

function wordsOf(look: Look, event: LogEvent): Distribute<LogEntry> | null {
  const { scenario } = look;
  const say = (ref: string) => findAct(scenario, ref)?.say ?? ref;
  switch (event.type) {
    case 'decision.taken': {
      const decision = scenario.decisions.find(({ id }) => id === event.decision);
      const chips = (list: { id: string; say: string }[], ids: string[] = []) =>
        ids.map((id) => list.find((one) => one.id === id)?.say ?? id);
      return {
        kind: 'decided',
        ask: decision?.ask ?? event.decision,
        options: event.options.map((option) => say(`${event.decision}/${option}`)),
        reasons: {
          facts: (event.reasons?.facts ?? []).map((ref) => factWords(look, ref)),
          risks: chips(scenario.chips.risks, event.reasons?.risks),
          rules: chips(scenario.chips.rules, event.reasons?.rules),
          words: event.reasons?.words ?? null,
        },
        certainty: event.certainty ?? null,
      };
    }
    case 'act.taken':
      return { kind: 'did', say: say(event.act) };
    case 'request.sent': {
      const request = scenario.requests.find(({ id }) => id === event.request);
      const to = partyOf(look, request?.toSeat ?? request?.toAuthority ?? null);
      return { kind: 'requested', say: say(event.request), to };
    }
    case 'request.answered': {
      const answer = scenario.requests
        .find(({ id }) => id === event.request)
        ?.answers.find(({ id }) => id === event.answer);
      return { kind: 'answered', say: say(event.request), answer: answer?.say ?? '' };
    }
    case 'proposal.agreed':
    case 'proposal.refused': {
      const made = look.world.journal.find(
        (entry) => entry.kind === 'proposal.made' && entry.proposal === event.proposal,
      );
      if (made?.kind !== 'proposal.made') return null;
      // A stand-in proposes without an input; the journal names the first of its acts.
      const proposed = look.events.find(({ seq }) => seq === event.proposal);
      const refs = proposed?.seat === made.seat ? proposedRefs(proposed) : [made.ref];
      return {
        kind: event.type === 'proposal.agreed' ? 'agreed' : 'declined',
        acts: refs.map(say),
        by: made.seat,
      };
    }
    case 'fact.shared': {
      const texts = event.parts.map((part) => factWords(look, part));
      const channel = channelWords(look, event.channel) ?? event.channel;
      const basis = scenario.bases.find(({ id }) => id === event.basis)?.say ?? event.basis;
      return { kind: 'shared', texts, to: event.to, channel, basis };
    }
    case 'fact.withheld': {
      const reason = scenario.withholding.find(({ id }) => id === event.reason)?.say ?? '';
      const texts = event.parts.map((part) => factWords(look, part));
      return { kind: 'kept', texts, from: event.to, reason };
    }
    case 'repair.tried': {
      const way = scenario.ways.find(({ id }) => id === event.way)?.say ?? event.way;
      return { kind: 'putRight', of: pastActWords(look, event.ref), way };
    }
    case 'note.written':
      return { kind: 'noted', text: event.text };
    default:
      return null;
  }
}

function proposedRefs(event: LogEvent): string[] {
  if (event.type === 'decision.taken')
    return event.options.map((option) => `${event.decision}/${option}`);
  return event.type === 'act.taken' ? [event.act] : [];
}

function factWords(look: Look, ref: string): string {
  const fact = look.scenario.facts.find(({ id }) => id === ref);
  return fact?.chip ?? fact?.text ?? partText(look, ref);
}

/** Words of a past act by its ref; an answer to a request is `request/answer`. */
export function pastActWords({ scenario }: Pick<Look, 'scenario'>, ref: string): string {
  const act = findAct(scenario, ref);
  if (act) return act.say;
  const [request, answer] = ref.split('/');
  return (
    scenario.requests.find(({ id }) => id === request)?.answers.find(({ id }) => id === answer)
      ?.say ?? ref
  );
}
