import {
  type CompiledCase,
  type LogEvent,
  type RunHeader,
  testOf,
} from '../../simulation/index.ts';
import type { JournalEntry, World } from '../../simulation/index.ts';
import { drawOfLog } from '../levels/bootstrap.ts';
import { playedOf } from '../played.ts';
import type { Scored } from '../report.ts';
import { rubricOf } from '../rubric.ts';
import { scoreWorld } from '../score-world.ts';
import { watchRun } from '../watch.ts';
import { curvesOf } from './curves.ts';
import type { Debrief, DebriefCase, DebriefCertainty, DebriefDecision } from './debrief.ts';
import { decisionsOf } from './decisions.ts';
import { errorsOf } from './errors.ts';
import type { FinishedRun } from './finished-run.ts';
import { hypothesesOf } from './hypotheses.ts';
import { lessonsOf } from './lessons.ts';
import { limitsOf } from './limits.ts';
import { actsOfLog } from './log-acts.ts';
import { sharingOf } from './sharing-map.ts';
import { timelineOf } from './timeline.ts';

/** A log with the header it was kept with. */
export type Log = { header: RunHeader; events: readonly LogEvent[] };

/**
 * Everything a debrief says about a run, for one seat or the team: a pure function of case and log, as plain data that
 * can be stored. A log that has not ended is told as far as it goes.
 */
export function buildDebrief(
  compiled: CompiledCase,
  { header, events }: Log,
  who: Scored,
): Debrief {
  const { scenario } = compiled;
  const worths = new Map<string, number>();
  const { world, watched, refused } = watchRun(compiled, events, (entry, at) =>
    readWorths(compiled, worths, entry, at),
  );
  readRemainingWorths(compiled, worths, world);
  const draw = drawOfLog(events);
  const score = {
    ...scoreWorld(rubricOf(compiled), { world, watched, events }, who, draw),
    refused,
  };
  const played = playedOf(compiled, world.journal, events);
  const run: FinishedRun = { compiled, world, played, score, who, worths };
  const endedAt = world.ended?.at ?? world.now;
  const errors = errorsOf(run);
  const decisions = decisionsOf(run, errors);
  const limits = limitsOf(run);
  const cited = new Set([
    ...score.items.flatMap(({ law }) => law),
    ...decisions.flatMap(({ law }) => law),
    ...errors.flatMap(({ law }) => law),
    ...limits.map(({ point }) => point),
  ]);
  return {
    scored: who,
    case: caseOf(compiled, header),
    isEnded: world.ended !== null,
    endedAt,
    score,
    headline: headlineOf(compiled, world),
    ...lessonsOf(run),
    decisions,
    errors,
    limits,
    timeline: timelineOf(run, endedAt),
    curves: curvesOf(run, endedAt),
    sharing: sharingOf(run),
    certainty: certaintyOf(run, decisions),
    realCase: {
      text: scenario.realCase.text,
      changed: scenario.realCase.changed,
      sources: scenario.realCase.sources.flatMap((id) => {
        const source = scenario.sources.find((one) => one.id === id);
        if (!source) return [];
        const { title, url, date, confidence } = source;
        return [{ title, url, date, confidence }];
      }),
    },
    questions: scenario.debrief.questions,
    hypotheses: hypothesesOf(run, events),
    log: actsOfLog(run),
    law: scenario.law.filter(({ point }) => cited.has(point)),
  };
}

/** Reads what every option was worth at the moment its decision was settled. */
function readWorths(
  compiled: CompiledCase,
  worths: Map<string, number>,
  entry: JournalEntry,
  world: World,
): void {
  const isSettled =
    entry.kind === 'decision.taken' ||
    entry.kind === 'decision.lapsed' ||
    entry.kind === 'decision.closed';
  if (!isSettled) return;
  const rule = compiled.decisions[compiled.index.decision.get(entry.decision) ?? -1];
  for (const at of rule?.options ?? []) readWorth(compiled, worths, at, world);
}

/** Of decisions that never came to it, at the end. */
function readRemainingWorths(
  compiled: CompiledCase,
  worths: Map<string, number>,
  world: World,
): void {
  compiled.acts.forEach(({ role, ref }, at) => {
    if (role === 'option' && !worths.has(ref)) readWorth(compiled, worths, at, world);
  });
}

function readWorth(
  { acts }: CompiledCase,
  worths: Map<string, number>,
  at: number,
  world: World,
): void {
  const act = acts[at];
  if (!act) return;
  const worth = act.worth.find(({ when }) => when === null || when(world))?.worth ?? 0;
  worths.set(act.ref, worth);
}

function caseOf({ scenario, settings }: CompiledCase, header: RunHeader): DebriefCase {
  const cut = scenario.cuts.find(({ id }) => id === settings.cut);
  return {
    id: scenario.id,
    title: scenario.title,
    version: scenario.version,
    contentHash: header.contentHash,
    kind: scenario.kind,
    language: scenario.language,
    jurisdiction: scenario.jurisdiction,
    clockStart: scenario.clock.start,
    lawAsAt: scenario.lawAsAt,
    lawVersion: scenario.lawVersion,
    rulesVersion: header.rulesVersion,
    reviewStatus: scenario.review.status,
    held: settings.held,
    mode: settings.mode,
    cut: cut ? { id: cut.id, leftOut: cut.leaveOut.length } : null,
    authorities: scenario.authorities.map(({ id, called }) => ({ id, called })),
  };
}

/** The first headline that holds in the world as it ended; the last one always does. */
function headlineOf(compiled: CompiledCase, world: World): Debrief['headline'] {
  const headline = compiled.scenario.debrief.headlines.find(
    ({ when }) => when === null || testOf(compiled, when)(world),
  );
  return { say: headline?.say ?? '', detail: headline?.detail ?? null };
}

/** How sure people were, beside what the decision earned. It is not scored (rule 33). */
function certaintyOf(
  { compiled, score }: FinishedRun,
  decisions: readonly DebriefDecision[],
): DebriefCertainty[] {
  return decisions.flatMap(({ id, ask, certainty }): DebriefCertainty[] => {
    const isAsked = compiled.scenario.decisions.find((one) => one.id === id)?.certainty === true;
    const item = score.items.find(
      ({ kind, about, state }) =>
        (kind === 'quality' || kind === 'menu') && about.includes(id) && state !== 'not-observed',
    );
    if (!isAsked || certainty === null || !item) return [];
    return [{ decision: id, ask, certainty, earned: item.earned, available: item.available }];
  });
}
