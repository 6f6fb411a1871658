import type { EvidenceState, Minute } from '../../scenario/index.ts';
import type { JournalEntry } from '../../simulation/index.ts';
import type { DebriefCurves } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';

const worthOfState: Record<EvidenceState, number> = {
  unknown: 0,
  located: 1 / 3,
  secured: 2 / 3,
  examined: 1,
};
/** A turn smaller than this is not worth a word. */
const leastTurn = 3;
const mostTurns = 8;

/**
 * How people and evidence fared, sampled where the journal changes. People: the mean of safety (100 less risk) and trust
 * over everybody who has been there; whoever is gone stays in it as they were last seen, or the line would rise when a
 * child disappears. Evidence: key items by state, tainted ones half, lost ones nothing.
 */
export function curvesOf(run: FinishedRun, endedAt: Minute): DebriefCurves {
  const people = peopleLine(run);
  const evidence = evidenceLine(run);
  const turns = [...people.turns, ...evidence.turns]
    .sort((a, b) => b.by - a.by || a.turn.at - b.turn.at)
    .slice(0, mostTurns)
    .map(({ turn }) => turn)
    .sort((a, b) => a.at - b.at);
  return {
    people: pointsOf(people.samples, endedAt),
    evidence: pointsOf(evidence.samples, endedAt),
    turns,
  };
}

type Turn = DebriefCurves['turns'][number];
type Line = {
  samples: { at: Minute; value: number }[];
  turns: { by: number; turn: Turn }[];
};

function peopleLine({ compiled, played }: FinishedRun): Line {
  const { people } = compiled.scenario;
  const now = new Map(
    people.map(({ id, risk, trust, presentFrom }) => [
      id,
      { value: safety(risk, Object.values(trust)), from: presentFrom },
    ]),
  );
  const mean = (at: Minute) => {
    const there = [...now.values()].filter(({ from }) => from !== null && from <= at);
    if (there.length === 0) return 50;
    return there.reduce((sum, { value }) => sum + value, 0) / there.length;
  };
  return lineOf('people', played.journal, mean, (entry) => {
    if (entry.kind !== 'person.changed') return null;
    const person = now.get(entry.person);
    if (!person) return null;
    person.value = safety(entry.risk, Object.values(entry.trust));
    if (entry.present) person.from ??= entry.at;
    return entry.because;
  });
}

function safety(risk: number, trust: readonly number[]): number {
  const meanTrust = trust.reduce((sum, one) => sum + one, 0) / Math.max(1, trust.length);
  return (100 - risk + meanTrust) / 2;
}

function evidenceLine({ compiled, played }: FinishedRun): Line {
  const all = compiled.scenario.evidence;
  const keys = all.some(({ key }) => key) ? all.filter(({ key }) => key) : all;
  const now = new Map(keys.map(({ id, state }) => [id, worthOfState[state]]));
  const mean = () => {
    if (now.size === 0) return 0;
    return ([...now.values()].reduce((sum, value) => sum + value, 0) / now.size) * 100;
  };
  return lineOf('evidence', played.journal, mean, (entry) => {
    if (entry.kind !== 'evidence.changed' || !now.has(entry.evidence)) return null;
    const worth = worthOfState[entry.state] * (entry.tainted ? 0.5 : 1);
    now.set(entry.evidence, entry.lost ? 0 : worth);
    return entry.because ?? keys.find(({ id }) => id === entry.evidence)?.title ?? null;
  });
}

/** @param take  brings one entry into the picture; says why, when there is a reason to name */
function lineOf(
  line: Turn['line'],
  journal: readonly JournalEntry[],
  mean: (at: Minute) => number,
  take: (entry: JournalEntry) => string | null,
): Line {
  const samples = [{ at: 0, value: mean(0) }];
  const turns = new Map<string, Line['turns'][number]>();
  for (const entry of journal) {
    const before = samples.at(-1)?.value ?? 0;
    const because = take(entry);
    const value = mean(entry.at);
    if (value === before) continue;
    samples.push({ at: entry.at, value });
    if (because === null) continue;
    // One act may move several people: together they are one turn.
    const key = `${entry.at} ${because}`;
    const sum = (turns.get(key)?.by ?? 0) * (turns.get(key)?.turn.move === 'down' ? -1 : 1);
    const by = sum + value - before;
    const move = by < 0 ? 'down' : 'up';
    turns.set(key, { by: Math.abs(by), turn: { at: entry.at, line, move, because } });
  }
  return { samples, turns: [...turns.values()].filter(({ by }) => by >= leastTurn) };
}

/** The last value of each minute, and one at the end. */
function pointsOf(samples: Line['samples'], endedAt: Minute): { at: Minute; value: number }[] {
  const byMinute = new Map(samples.map(({ at, value }) => [at, Math.round(value * 10) / 10]));
  const points = [...byMinute].map(([at, value]) => ({ at, value }));
  const last = points.at(-1);
  return last && last.at < endedAt ? [...points, { at: endedAt, value: last.value }] : points;
}
