import type { JournalEntry } from '../journal.ts';
import type { LogEvent } from '../events.ts';
import type { Act, Step } from './playthrough.ts';

/**
 * What people did in a log, as the steps of a playthrough: played again by `playSteps` they lead to the same. Standing
 * by and the clock are not steps, nor is what leaves the world alone; what was withdrawn must be gone already.
 *
 * @param journal  what happened in that play; it knows what a stand-in proposed
 */
export function stepsOfLog(log: readonly LogEvent[], journal: readonly JournalEntry[]): Step[] {
  return log.flatMap((event) => {
    const act = actOf(event, log, journal);
    return act ? [{ at: lengthOf(event.at), ...act }] : [];
  });
}

function actOf(
  event: LogEvent,
  log: readonly LogEvent[],
  journal: readonly JournalEntry[],
): Act | null {
  if (event.type === 'inject.sent') return { do: 'send', inject: event.inject };
  if (event.type === 'item.setAside') return { do: 'set-aside', item: event.item };
  if (event.type === 'seat.joined') return { do: 'join', seat: event.who };
  if (event.type === 'seat.left') return { do: 'leave', seat: event.who };
  const { seat } = event;
  if (seat === null) return null;
  switch (event.type) {
    case 'decision.taken': {
      const { decision, options, reasons = null, certainty = null } = event;
      return { do: 'take', seat, decision, options, reasons, certainty };
    }
    case 'act.taken':
      return { do: 'act', seat, act: event.act };
    case 'request.sent':
      return { do: 'request', seat, request: event.request };
    case 'request.answered':
      return { do: 'answer', seat, request: event.request, with: event.answer };
    case 'proposal.agreed':
    case 'proposal.refused': {
      const about = aboutOf(event.proposal, log, journal);
      return { do: event.type === 'proposal.agreed' ? 'agree' : 'refuse', seat, about };
    }
    case 'fact.shared': {
      const { parts, to, channel, basis } = event;
      return { do: 'share', seat, parts, with: to, channel, basis };
    }
    case 'fact.withheld':
      return { do: 'withhold', seat, parts: event.parts, from: event.to, reason: event.reason };
    case 'repair.tried':
      return { do: 'put-right', seat, ref: event.ref, way: event.way };
    default:
      return null;
  }
}

function aboutOf(
  proposal: number,
  log: readonly LogEvent[],
  journal: readonly JournalEntry[],
): string {
  const by = log.find(({ seq }) => seq === proposal);
  if (by?.type === 'decision.taken') return by.decision;
  if (by?.type === 'act.taken') return by.act;
  const made = journal.find(
    (entry) => entry.kind === 'proposal.made' && entry.proposal === proposal,
  );
  return made?.kind === 'proposal.made' ? made.ref : '';
}

/** `PT6H20M` */
function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
