import type { AgendaItem } from '../world.ts';
import { beginActs, finishRun, startRun } from './acts.ts';
import { byCase } from './agenda.ts';
import { demandOf, firstFit } from './booking.ts';
import { closeDecision, dropProposal } from './decisions.ts';
import { deliverInject, runEffect, runEffects } from './effects.ts';
import { endCase } from './ending.ts';
import { repair } from './errors.ts';
import { changeEvidence } from './evidence.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { learn } from './knowledge.ts';
import { startLimit } from './limits.ts';
import { appear, drift } from './people.ts';
import { answerProposal, commitAct, commitDecision, isSigned } from './proposals.ts';
import { answerByItself } from './requests.ts';
import { refuseAct, refuseDecision } from './legality.ts';

/** One item of the agenda comes due. */
export function runItem(play: Play, item: AgendaItem): void {
  const { world, table } = play;
  world.now = Math.max(world.now, item.due);
  switch (item.kind) {
    case 'act.start':
    case 'act.finish': {
      const run = world.runs.findLast(({ id }) => id === item.run);
      if (!run) return;
      return item.kind === 'act.start' ? startRun(play, run) : finishRun(play, run);
    }
    case 'effect': {
      const effect = table.lists[item.list]?.effects[item.index];
      if (effect) runEffect(play, effect, item.cause);
      return;
    }
    case 'later': {
      const later = table.laters[item.later];
      if (!later) return;
      const falls = later.unless?.(world) === true;
      note(play, item.cause, {
        kind: falls ? 'later.fell' : 'later.came',
        later: later.id,
        due: item.due,
      });
      if (!falls) runEffects(play, later.effects, item.cause);
      return;
    }
    case 'answer':
      return answerByItself(play, item.request);
    case 'share':
      wake(world, [item.from]);
      learn(play, item.to, item.parts, {
        cause: item.cause,
        from: item.from,
        channel: item.channel,
        basis: item.basis,
      });
      note(play, item.cause, {
        kind: 'fact.shared',
        from: seatOf(item.from),
        to: seatOf(item.to),
        parts: item.parts.map((part) => table.parts[part]?.ref ?? ''),
        channel: item.channel,
        basis: item.basis,
      });
      return;
    case 'repair':
      wake(world, [item.seat]);
      return repair(play, item, item.cause);
    case 'sign': {
      const proposal = world.proposals.find(({ id }) => id === item.proposal);
      if (!proposal) return;
      const agrees = proposal.acts.every((act) => {
        const ref = table.acts[act]?.ref ?? '';
        const consents = table.standIns[item.seat]?.consents;
        return consents?.has(ref) || consents?.has(ref.split('/')[0] ?? '');
      });
      return answerProposal(play, item.proposal, item.seat, agrees, byCase);
    }
    case 'standIn':
      return standInActs(play, item.plan);
    case 'wake':
      return wake(world, [item.seat]);
    case 'inject':
      return deliverInject(play, item.inject, item.cause);
    case 'appear':
      return appear(play, item.person);
    case 'default': {
      const act = table.acts[item.act];
      if (!act) return;
      // Its units are booked where there are any; a cut does not wait for more.
      const start = firstFit(table, world, demandOf(act, []), world.now) ?? world.now;
      return beginActs(play, {
        acts: [item.act],
        starts: [start],
        seats: [],
        inTurn: false,
        cause: item.cause,
        scored: false,
      });
    }
    case 'tick':
      return;
    case 'limit.start':
      return startLimit(play, item.limit, item.due, item.cause);
    case 'limit': {
      const limit = world.limits[item.limit];
      const rule = table.limits[item.limit];
      if (!limit || !rule || limit.state !== 'running') return;
      limit.state = 'missed';
      note(play, item.cause, {
        kind: 'limit.missed',
        limit: table.scenario.limits[item.limit]?.id ?? '',
        due: limit.due,
      });
      wake(
        world,
        rule.knownTo.map((seat) => table.index.seat.get(seat) ?? 0),
      );
      return runEffects(play, rule.missed, item.cause);
    }
    case 'decay': {
      const evidence = world.evidence[item.evidence];
      const rule = table.evidence[item.evidence];
      if (!evidence || !rule || evidence.lost || evidence.state >= rule.unless) return;
      changeEvidence(
        play,
        item.evidence,
        'lost',
        item.cause,
        table.scenario.evidence[item.evidence]?.volatile?.because ?? null,
      );
      return runEffects(play, rule.lost, item.cause);
    }
    case 'drift':
      return drift(play, item.person);
    case 'proposal.lapse': {
      const proposal = world.proposals.find(({ id }) => id === item.proposal);
      if (proposal) dropProposal(play, proposal.id, 'proposal.lapsed', proposal.seat, item.cause);
      return;
    }
    case 'decision.close':
      if (isSigned(world, item.decision)) return;
      return closeDecision(play, item.decision, 'lapsed', byCase);
    case 'latest':
      return endCase(play);
  }
}

/** Rule 24: where legal, else skip. */
function standInActs(play: Play, at: number): void {
  const { world, table } = play;
  const one = table.plans[at];
  if (!one || world.seats[one.seat]?.held) return;
  const refs = one.acts.map((act) => table.acts[act]?.ref ?? '');
  const cause = { ...byCase, seat: seatOf(one.seat), ref: refs[0] ?? null };
  if (one.decision >= 0) {
    const options = refs.map((ref) => ref.split('/')[1] ?? '');
    if (refuseDecision(table, world, one.seat, one.decision, options) === null) {
      return commitDecision(play, one.decision, one.acts, cause);
    }
  } else {
    const act = one.acts[0] ?? -1;
    if (refuseAct(table, world, one.seat, act) === null)
      return commitAct(play, act, one.seat, cause);
  }
  note(play, cause, { kind: 'standIn.skipped', seat: seatOf(one.seat), ref: refs[0] ?? '' });
}
