import { eventsThatCount, findAct, type LogEvent } from '../../simulation/index.ts';
import type { PlayableScenario } from '../../scenario/index.ts';
import type { DebriefAct } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { actWords, factChip, receiverOf, saysOf } from './words.ts';

/** What people did, in words. Letting time pass is no act of its own; what was taken back is gone. */
export function actsOfLog({ compiled, played }: FinishedRun): DebriefAct[] {
  return eventsThatCount(played.events).flatMap((event): DebriefAct[] => {
    const words = wordsOf(compiled.scenario, event, played.events);
    return words ? [{ event: event.seq, at: event.at, seat: event.seat, ...words }] : [];
  });
}

type Words = Pick<DebriefAct, 'kind' | 'say' | 'to'>;

function wordsOf(
  scenario: PlayableScenario,
  event: LogEvent,
  log: readonly LogEvent[],
): Words | null {
  const act = (kind: DebriefAct['kind'], ref: string): Words => {
    const found = findAct(scenario, ref);
    return { kind, say: [actWords(scenario, ref)], to: found ? receiverOf(scenario, found) : null };
  };
  switch (event.type) {
    case 'decision.taken':
      return { kind: 'decided', say: sayProposed(scenario, event), to: null };
    case 'act.taken':
      return act('did', event.act);
    case 'request.sent':
      return act('requested', event.request);
    case 'request.answered':
      return {
        kind: 'answered',
        say: [actWords(scenario, `${event.request}/${event.answer}`)],
        to: null,
      };
    case 'proposal.agreed':
    case 'proposal.refused': {
      const proposed = log.find(({ seq }) => seq === event.proposal);
      const kind = event.type === 'proposal.agreed' ? 'agreed' : 'declined';
      if (!proposed) return null;
      return { kind, say: sayProposed(scenario, proposed), to: proposed.seat };
    }
    case 'fact.shared':
    case 'fact.withheld':
      return {
        kind: event.type === 'fact.shared' ? 'shared' : 'kept',
        say: event.parts.map((part) => factChip(scenario, part)),
        to: event.to,
      };
    case 'repair.tried':
      return { kind: 'put-right', say: saysOf(scenario.ways, [event.way]), to: null };
    case 'note.written':
      return { kind: 'noted', say: [event.text], to: null };
    default:
      return null;
  }
}

function sayProposed(scenario: PlayableScenario, event: LogEvent): string[] {
  if (event.type === 'decision.taken')
    return event.options.map((option) => actWords(scenario, `${event.decision}/${option}`));
  return event.type === 'act.taken' ? [actWords(scenario, event.act)] : [];
}
