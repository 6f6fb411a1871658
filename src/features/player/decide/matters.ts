import type { Minute } from '../../../domain/scenario/index.ts';
import type { DeskView, Input } from '../../../domain/simulation/index.ts';
import type { Draft } from '../run/drafts.store.ts';

export type Offer = DeskView['acts'][number];
type Decision = DeskView['decisions'][number];
type Proposal = DeskView['proposals']['toSign'][number];
type Incoming = DeskView['requests']['incoming'][number];
type Dialogue = DeskView['dialogues'][number];

/** Everything that waits for an answer of the seat has one shape on the desk: a question with choices. */
export type Matter = { key: string; closesAt: Minute | null } & (
  | { kind: 'decision'; decision: Decision }
  | { kind: 'sign'; proposal: Proposal }
  | { kind: 'answer'; request: Incoming }
  | { kind: 'talk'; dialogue: Dialogue }
  | { kind: 'acts'; acts: Offer[] }
);

/** In the order they close; what has no closing keeps its order after them, other steps come last. */
export function mattersOf(view: DeskView): Matter[] {
  // While the seat is busy, talks and steps are no offer; what will close is still to be seen.
  const isFree = view.busyUntil === null;
  const matters: Matter[] = [
    ...view.decisions
      .filter(({ isProposed }) => !isProposed)
      .map(
        (decision): Matter => ({
          kind: 'decision',
          key: `decision:${decision.id}`,
          closesAt: decision.closesAt,
          decision,
        }),
      ),
    ...view.proposals.toSign.map(
      (proposal): Matter => ({
        kind: 'sign',
        key: `sign:${proposal.proposal}`,
        closesAt: proposal.lapsesAt,
        proposal,
      }),
    ),
    ...view.requests.incoming.map(
      (request): Matter => ({
        kind: 'answer',
        key: `answer:${request.id}`,
        closesAt: null,
        request,
      }),
    ),
    ...(isFree ? view.dialogues : []).map(
      (dialogue): Matter => ({
        kind: 'talk',
        key: `talk:${dialogue.id}`,
        closesAt: null,
        dialogue,
      }),
    ),
  ];
  matters.sort((a, b) => (a.closesAt ?? Infinity) - (b.closesAt ?? Infinity));
  return isFree && view.acts.length > 0
    ? [...matters, { kind: 'acts', key: 'acts', closesAt: null, acts: view.acts }]
    : matters;
}

/** The one that is open: as chosen, else the first to close. Other steps open only when they are chosen. */
export function openMatter(matters: readonly Matter[], chosen: string | null): Matter | undefined {
  return matters.find(({ key }) => key === chosen) ?? matters.find(({ kind }) => kind !== 'acts');
}

/** Those that can be dealt with only while the seat is free. */
export function needsFreeSeat(matter: Matter): boolean {
  return matter.kind === 'decision' || matter.kind === 'talk' || matter.kind === 'acts';
}

/** Those that count as waiting for the seat: other steps are always there. */
export function isWaiting(matter: Matter): boolean {
  return matter.kind !== 'acts' && matter.kind !== 'talk';
}

/** The offers among which one chooses; empty where the choice is an answer. */
export function offersOf(matter: Matter): Offer[] {
  if (matter.kind === 'decision') return matter.decision.options;
  if (matter.kind === 'talk') return matter.dialogue.questions;
  return matter.kind === 'acts' ? matter.acts : [];
}

/** The input that sends a draft; null while nothing fit is chosen. */
export function inputOf(matter: Matter, draft: Draft): Input | null {
  const [first] = draft.chosen;
  if (first === undefined) return null;
  switch (matter.kind) {
    case 'decision': {
      const { decision } = matter;
      const words = draft.words.trim();
      return {
        type: 'decision.taken',
        decision: decision.id,
        options: draft.chosen,
        ...(decision.chips && {
          reasons: { ...draft.reasons, ...(words === '' ? {} : { words }) },
        }),
        ...(decision.asksCertainty && draft.certainty && { certainty: draft.certainty }),
      };
    }
    case 'sign':
      return {
        type: first === 'yes' ? 'proposal.agreed' : 'proposal.refused',
        proposal: matter.proposal.proposal,
      };
    case 'answer':
      return { type: 'request.answered', request: matter.request.id, answer: first };
    case 'talk':
    case 'acts':
      return { type: 'act.taken', act: first };
  }
}

/** Ids by which a matter's choices are kept in a draft. */
function choiceIds(matter: Matter): string[] {
  switch (matter.kind) {
    case 'decision':
      return matter.decision.options.map(({ id }) => id);
    case 'sign':
      return ['yes', 'no'];
    case 'answer':
      return matter.request.answers.map(({ id }) => id);
    case 'talk':
    case 'acts':
      return offersOf(matter).map(({ ref }) => ref);
  }
}

/** A draft without what is no longer on offer. */
export function fitDraft(matter: Matter, draft: Draft): Draft {
  const ids = choiceIds(matter);
  const chips = matter.kind === 'decision' ? matter.decision.chips : null;
  const still = (chosen: string[], offered: readonly { id: string }[] = []) =>
    chosen.filter((id) => offered.some((chip) => chip.id === id));
  return {
    ...draft,
    chosen: draft.chosen.filter((id) => ids.includes(id)),
    reasons: {
      facts: still(draft.reasons.facts, chips?.facts),
      risks: still(draft.reasons.risks, chips?.risks),
      rules: still(draft.reasons.rules, chips?.rules),
    },
  };
}
