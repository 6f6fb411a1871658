import type { Minute } from '../../scenario/index.ts';
import {
  type CompiledCase,
  caseText,
  eventsThatCount,
  findAct,
  type JournalEntry,
  type LogEvent,
  type Refusal,
  whatIf,
} from '../../simulation/index.ts';
import type { Scored } from '../report.ts';
import { scoreRun } from '../score-run.ts';
import { watchRun } from '../watch.ts';

/** One of the two lines of a what-if: as it was played, or with the other choice. */
export type WhatIfSide = {
  /** The first thing that only this line has. */
  first: { at: Minute; say: string } | null;
  /** Only evidence and people that the two lines leave in a different state. */
  evidence: { title: string; is: EvidenceIs }[];
  people: { called: string; after: string }[];
  ending: string;
  endedAt: Minute;
  raw: number;
  capped: number;
  /** What was done from the choice on, for the forked line. */
  acts: { at: Minute; say: string }[];
};
export type EvidenceIs = 'unknown' | 'located' | 'secured' | 'usable' | 'tainted' | 'lost';

/** The model's estimate, not proof (rule 34). */
export type WhatIfReport = {
  at: Minute;
  played: WhatIfSide;
  other: WhatIfSide;
  /** Later inputs that were no longer possible. */
  skipped: { at: Minute; say: string; why: Refusal }[];
};

/** Null where nobody took the decision in this log. */
export function compareWhatIf(
  compiled: CompiledCase,
  events: readonly LogEvent[],
  who: Scored,
  { decision, options }: { decision: string; options: string[] },
): WhatIfReport | null {
  const counted = eventsThatCount(events);
  const choice = counted.findLast(
    (event) => event.type === 'decision.taken' && event.decision === decision,
  );
  if (choice?.type !== 'decision.taken') return null;
  const { reasons, certainty } = choice;
  const other = whatIf(compiled, events, choice.seq, {
    type: 'decision.taken',
    decision,
    options,
    ...(reasons && { reasons }),
    ...(certainty && { certainty }),
  });
  const lines = [events, other.events].map((log) => lineOf(compiled, log, who));
  const [played, instead] = lines;
  if (!played || !instead) return null;
  return {
    at: choice.at,
    played: sideOf(played, instead, choice.at),
    other: sideOf(instead, played, choice.at),
    skipped: other.skipped.map(({ event, why }) => ({
      at: event.at,
      say: sayInput(compiled, event),
      why,
    })),
  };
}

type Line = {
  happened: { at: Minute; say: string; isAct: boolean }[];
  evidence: Map<string, EvidenceIs>;
  people: Map<string, string>;
  ending: string;
  endedAt: Minute;
  raw: number;
  capped: number;
};

function lineOf(compiled: CompiledCase, log: readonly LogEvent[], who: Scored): Line {
  const { world } = watchRun(compiled, log);
  const report = scoreRun(compiled, log, { seat: who });
  return {
    happened: world.journal.flatMap((entry) => sayEntry(compiled, entry)),
    evidence: new Map(
      compiled.scenario.evidence.map(({ title }, at) => [title, evidenceIs(world.evidence[at])]),
    ),
    people: new Map(report.people.map(({ called, after }) => [called, after])),
    ending: report.ending?.title ?? '',
    endedAt: world.ended?.at ?? world.now,
    raw: report.raw,
    capped: report.capped,
  };
}

/** What this line has that the other has not. */
function sideOf(line: Line, other: Line, since: Minute): WhatIfSide {
  const elsewhere = new Set(other.happened.map(({ at, say }) => `${at} ${say}`));
  const own = line.happened.filter(({ at, say }) => at >= since && !elsewhere.has(`${at} ${say}`));
  const differs = <Value>(map: Map<string, Value>, than: Map<string, Value>) =>
    [...map].filter(([key, value]) => than.get(key) !== value);
  return {
    first: own[0] ? { at: own[0].at, say: own[0].say } : null,
    evidence: differs(line.evidence, other.evidence).map(([title, is]) => ({ title, is })),
    people: differs(line.people, other.people).map(([called, after]) => ({ called, after })),
    ending: line.ending,
    endedAt: line.endedAt,
    raw: line.raw,
    capped: line.capped,
    acts: line.happened
      .filter(({ at, isAct }) => isAct && at >= since)
      .map(({ at, say }) => ({ at, say })),
  };
}

/** Only what a person can see happen has words. */
function sayEntry(compiled: CompiledCase, entry: JournalEntry): Line['happened'] {
  const { at } = entry;
  switch (entry.kind) {
    case 'act.started':
      return [
        {
          at,
          say: findAct(compiled.scenario, entry.ref)?.say ?? entry.ref,
          isAct: entry.seats.length > 0,
        },
      ];
    case 'act.finished':
      return entry.text === null ? [] : [{ at, say: caseText(compiled, entry.text), isAct: false }];
    case 'message.arrived':
    case 'request.answered':
      return [{ at, say: caseText(compiled, entry.text), isAct: false }];
    default:
      return [];
  }
}

function evidenceIs(
  evidence: { state: number; tainted: boolean; lost: boolean } | undefined,
): EvidenceIs {
  if (!evidence) return 'unknown';
  if (evidence.lost) return 'lost';
  if (evidence.tainted) return 'tainted';
  return (['unknown', 'located', 'secured', 'usable'] as const)[evidence.state] ?? 'unknown';
}

function sayInput(compiled: CompiledCase, event: LogEvent): string {
  const { scenario } = compiled;
  const say = (ref: string) => findAct(scenario, ref)?.say ?? ref;
  switch (event.type) {
    case 'decision.taken':
      return event.options.map((option) => say(`${event.decision}/${option}`)).join('; ');
    case 'act.taken':
      return say(event.act);
    case 'request.sent':
    case 'request.answered':
      return say(event.request);
    case 'fact.shared':
    case 'fact.withheld':
      return scenario.facts
        .filter(({ id }) => event.parts.some((part) => part === id || part.startsWith(`${id}.`)))
        .map(({ chip, text }) => chip ?? text)
        .join('; ');
    default:
      return '';
  }
}
