import { findAct } from '../../simulation/index.ts';
import type { DebriefTimeline } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { momentsOf } from './moments.ts';
import { nightsBetween } from './nights.ts';
import { actWords, factChip } from './words.ts';

/** One lane per seat over the case clock, from the start to the end of the run. */
export function timelineOf(run: FinishedRun, endedAt: number): DebriefTimeline {
  const { compiled } = run;
  return {
    from: 0,
    to: endedAt,
    lanes: lanesOf(run, endedAt),
    arrows: arrowsOf(run),
    nights: nightsBetween(compiled.scenario.clock.start, 0, endedAt),
    moments: momentsOf(run),
  };
}

function lanesOf({ compiled, played }: FinishedRun, endedAt: number): DebriefTimeline['lanes'] {
  const { scenario } = compiled;
  const runs = [...played.runs.values()].flat().sort((a, b) => a.started.index - b.started.index);
  return scenario.seats.map(({ id: seat }) => ({
    seat,
    busy: runs.flatMap(({ seats, started, finished, ref }) =>
      seats.includes(seat)
        ? [{ from: started.at, to: finished?.at ?? endedAt, say: actWords(scenario, ref) }]
        : [],
    ),
  }));
}

/** Shares as they arrived, requests as they were sent, and acts that go to somebody. */
function arrowsOf({ compiled, played }: FinishedRun): DebriefTimeline['arrows'] {
  const { scenario } = compiled;
  return played.journal.flatMap((entry): DebriefTimeline['arrows'] => {
    switch (entry.kind) {
      case 'fact.shared': {
        const { at, from, to, parts } = entry;
        const say = parts.map((part) => factChip(scenario, part));
        return [{ at, from, to, kind: 'share', say }];
      }
      case 'request.sent': {
        const { at, seat: from, to, request } = entry;
        return [{ at, from, to, kind: 'request', say: [actWords(scenario, request)] }];
      }
      case 'act.started': {
        const act = findAct(scenario, entry.ref);
        const [from] = entry.seats;
        const isRequest =
          act?.asks !== null || scenario.requests.some(({ id }) => id === entry.ref);
        if (!act?.to || from === undefined || from === act.to || isRequest) return [];
        return [{ at: entry.at, from, to: act.to, kind: 'request', say: [act.say] }];
      }
      default:
        return [];
    }
  });
}
