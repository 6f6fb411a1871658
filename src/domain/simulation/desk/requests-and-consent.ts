import type { Minute, Seat } from '../../scenario/index.ts';
import { refuseAct } from '../rules/legality.ts';
import { seatOf } from '../rules/journal-writing.ts';
import { isActOpen } from '../rules/windows.ts';
import { caseText, findAct } from '../text.ts';
import { type Look, type Party, partyOf, seatIds } from './look.ts';
import { type ActOffer, offerOf } from './offers.ts';

export type RequestViews = {
  possible: RequestOffer[];
  sent: SentRequest[];
  /** Newest first. */
  answered: AnsweredRequest[];
  incoming: IncomingRequest[];
};
export type RequestOffer = ActOffer & { id: string; usual: Minute };
export type SentRequest = {
  id: string;
  say: string;
  to: Party | null;
  sentAt: Minute;
  /** When an answer usually comes; it may come sooner, later or never. */
  expectedAt: Minute;
};
export type AnsweredRequest = {
  id: string;
  say: string;
  to: Party | null;
  at: Minute;
  is: 'granted' | 'partial' | 'refused';
  text: string;
};
export type IncomingRequest = {
  id: string;
  say: string;
  from: Seat;
  sentAt: Minute;
  answers: { id: string; is: 'granted' | 'partial' | 'refused'; say: string }[];
};

export function requestViews(look: Look): RequestViews {
  const { scenario, table, world } = look;
  const views: RequestViews = { possible: [], sent: [], answered: [], incoming: [] };
  scenario.requests.forEach((request, at) => {
    const state = world.requests[at];
    const rule = table.requests[at];
    if (!state || !rule) return;
    const to = partyOf(look, request.toSeat ?? request.toAuthority);
    if (
      request.from.includes(look.seat) &&
      table.acts[rule.act]?.seats.includes(look.at) &&
      isActOpen(table, world, rule.act) &&
      !waitsForRefusal(look, request.id)
    ) {
      const refusal = refuseAct(table, world, look.at, rule.act);
      const offer = { ...offerOf(look, rule.act, refusal), to };
      views.possible.push({ ...offer, id: request.id, usual: usualAnswer(look, at) });
    }
    if (state.state !== 'waiting') return;
    if (state.seat === look.at) {
      const expectedAt = state.sentAt + usualAnswer(look, at);
      views.sent.push({ id: request.id, say: request.say, to, sentAt: state.sentAt, expectedAt });
    }
    if (rule.toSeat === look.at && world.seats[look.at]?.held) {
      views.incoming.push({
        id: request.id,
        say: request.say,
        from: seatOf(state.seat),
        sentAt: state.sentAt,
        answers: rule.answers.flatMap(({ id, is, when, key }) =>
          when === null || when(world) ? [{ id, is, say: caseText(table, key) }] : [],
        ),
      });
    }
  });
  views.answered = answersHeard(look);
  return views;
}

function answersHeard(look: Look): AnsweredRequest[] {
  return look.world.journal
    .flatMap((entry): AnsweredRequest[] => {
      if (entry.kind !== 'request.answered' || entry.seat !== look.seat) return [];
      const say = findAct(look.scenario, entry.request)?.say ?? '';
      const text = caseText(look.table, entry.text);
      return [
        { id: entry.request, say, to: partyOf(look, entry.by), at: entry.at, is: entry.is, text },
      ];
    })
    .reverse();
}

/** A narrower request is offered once the wider one has been refused or answered in part (rule 22). */
function waitsForRefusal({ scenario, world }: Look, id: string): boolean {
  const wider = scenario.requests.flatMap(({ narrower }, at) => (narrower === id ? [at] : []));
  if (wider.length === 0) return false;
  return !wider.some((at) =>
    world.requests[at]?.answers.some((answer) => answer === ':refused' || answer === ':partial'),
  );
}

function usualAnswer({ table }: Look, at: number): Minute {
  const rule = table.requests[at];
  if (!rule) return 0;
  if (rule.toSeat >= 0 && rule.usual === 0) return table.standIns[rule.toSeat]?.delay ?? 0;
  return rule.usual;
}

export type ProposalViews = { toSign: ProposalView[]; waiting: ProposalView[] };
export type ProposalView = {
  /** Seq of the input that proposed; answers name it. */
  proposal: number;
  by: Seat;
  /** The question it answers; null for an act outside a decision. */
  ask: string | null;
  situation: string | null;
  acts: string[];
  takes: Minute;
  signers: Seat[];
  agreed: Seat[];
  /** Without an answer by then it falls, and the decision is open again. */
  lapsesAt: Minute | null;
  /** All have signed; it starts as soon as all are free. */
  isAgreed: boolean;
};

/** Proposals the seat may sign, and its own that wait for others. */
export function proposalViews(look: Look): ProposalViews {
  const { world } = look;
  const view = (proposal: (typeof world.proposals)[number]): ProposalView => {
    const decision = look.scenario.decisions[proposal.decision];
    const acts = proposal.acts.map((act) => look.table.acts[act]);
    const takes = acts.map((act) => act?.takes ?? 0);
    const isInTurn = look.table.decisions[proposal.decision]?.inTurn === true;
    const lapse = world.agenda.find(
      (item) => item.kind === 'proposal.lapse' && item.proposal === proposal.id,
    );
    return {
      proposal: proposal.id,
      by: seatOf(proposal.seat),
      ask: decision?.ask ?? null,
      situation: decision?.situation ?? null,
      acts: acts.map((act) => findAct(look.scenario, act?.ref ?? '')?.say ?? ''),
      takes: isInTurn ? takes.reduce((sum, one) => sum + one, 0) : Math.max(0, ...takes),
      signers: seatIds(proposal.signers),
      agreed: seatIds(proposal.agreed),
      lapsesAt: lapse?.due ?? null,
      isAgreed: proposal.state === 'agreed',
    };
  };
  return {
    toSign: world.proposals
      .filter(
        (one) =>
          one.state === 'open' && one.signers.includes(look.at) && !one.agreed.includes(look.at),
      )
      .map(view),
    waiting: world.proposals
      .filter(
        (one) => one.seat === look.at || (one.agreed.includes(look.at) && one.state === 'agreed'),
      )
      .map(view),
  };
}
