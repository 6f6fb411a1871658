import type { EvidenceState, Guardian, Minute, Seat } from '../scenario/index.ts';

/**
 * What happened in the world, in order: derived on replay, never stored on its own.
 * Desk, debrief and scoring read it. Ids are the author's; `text` is a key for `caseText`.
 */
export type JournalEntry = { at: Minute; cause: Cause } & (
  | { kind: 'clock.moved' }
  | {
      kind: 'decision.opened' | 'decision.lapsed' | 'decision.closed';
      decision: string;
      seat: Seat;
    }
  | { kind: 'decision.taken'; decision: string; options: string[]; seat: Seat }
  | {
      kind: 'proposal.made' | 'proposal.agreed' | 'proposal.refused' | 'proposal.lapsed';
      proposal: number;
      ref: string;
      seat: Seat;
      signers: Seat[];
    }
  /** Emitted before the effects of the start: an observer reads the world as it was when the act began (rule 26). */
  | { kind: 'act.started'; run: number; ref: string; seats: Seat[]; until: Minute; scored: boolean }
  | { kind: 'act.booked'; run: number; ref: string; seats: Seat[]; from: Minute; until: Minute }
  | {
      kind: 'act.finished';
      run: number;
      ref: string;
      seats: Seat[];
      started: Minute;
      text: string | null;
    }
  /** Booked, and no longer possible: its seats are free of it. */
  | { kind: 'act.fell'; run: number; ref: string; seats: Seat[] }
  | { kind: 'act.withdrawn'; event: number; seat: Seat | null }
  | { kind: 'standIn.skipped'; seat: Seat; ref: string }
  | {
      kind: 'message.arrived';
      from: string;
      channel: string;
      to: Seat[];
      text: string;
      inject: string | null;
    }
  | {
      kind: 'fact.learned';
      seat: Seat;
      fact: string;
      part: string;
      from: Seat | null;
      channel: string | null;
      basis: string | null;
    }
  | { kind: 'fact.shared'; from: Seat; to: Seat; parts: string[]; channel: string; basis: string }
  | { kind: 'fact.withheld'; from: Seat; to: Seat; parts: string[]; reason: string }
  | { kind: 'request.sent'; request: string; seat: Seat; to: string; lawful: boolean }
  | {
      kind: 'request.answered';
      request: string;
      answer: string;
      is: 'granted' | 'partial' | 'refused';
      by: string;
      seat: Seat;
      text: string;
    }
  | {
      kind: 'evidence.changed';
      evidence: string;
      state: EvidenceState;
      tainted: boolean;
      lost: boolean;
      because: string | null;
    }
  | {
      kind: 'person.changed';
      person: string;
      risk: number;
      trust: Record<Seat, number>;
      guardian: Guardian;
      present: boolean;
      because: string | null;
    }
  | { kind: 'limit.started' | 'limit.met' | 'limit.missed'; limit: string; due: Minute }
  | { kind: 'stage.entered'; track: string; stage: string }
  | {
      kind: 'later.scheduled' | 'later.cancelled' | 'later.fell' | 'later.came';
      later: string;
      due: Minute;
    }
  | {
      kind: 'error.raised' | 'error.repaired';
      error: string;
      ref: string;
      event: number | null;
      seats: Seat[];
      because: string | null;
    }
  | { kind: 'repair.tried'; event: number; ref: string; way: string; seat: Seat }
  | { kind: 'seat.joined' | 'seat.left'; seat: Seat }
  | { kind: 'item.setAside'; item: string }
  | { kind: 'note.written'; seat: Seat | null; text: string }
  | { kind: 'author.fault'; what: 'no-rest' }
  | { kind: 'case.ended'; ending: string }
);

/** The root of what happened: the input it goes back to, or nothing when the case itself brought it. */
export type Cause = { event: number | null; seat: Seat | null; ref: string | null };
