/**
 * What pages of the benchmarks and stories take from the domain, as one script: `window.domain`. The same script runs in
 * Node, so a difference between the two is one of the engine and not of the build.
 */
import { type PlayableScenario, seats } from '../../src/domain/scenario/index.ts';
import {
  drawOfLog,
  rubricOf,
  type Scored,
  scoreRun,
  scoreWorld,
  watchRun,
} from '../../src/domain/scoring/index.ts';
import {
  compileCase,
  type LogEvent,
  replay,
  type RunSettings,
} from '../../src/domain/simulation/index.ts';
import { contentHash } from '../../src/shared/content-hash.ts';

export type RunFile = { scenario: PlayableScenario; settings: RunSettings; log: LogEvent[] };

const everybody: readonly Scored[] = ['team', ...seats];

/** What a log comes to, as SHA-256 of the JSON text: the world, and what everybody's score says. */
export function replayAndHash({ scenario, settings, log }: RunFile): {
  isAccepted: boolean;
  world: string;
  scores: string;
} {
  const table = compileCase(scenario, settings);
  const { world, refused } = replay(table, log);
  return {
    isAccepted: refused === null,
    // The text is hashed and not the value: the order of keys is part of "byte for byte".
    world: contentHash(JSON.stringify(world)),
    scores: contentHash(JSON.stringify(everybody.map((seat) => scoreRun(table, log, { seat })))),
  };
}

export type Times = { compile: number; replay: number; score: number };

/** Milliseconds of compiling the case, and of both halves of `scoreRun` for the team. */
export function timeScoring({ scenario, settings, log }: RunFile): Times {
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const table = compileCase(scenario, settings);
  mark();
  const run = watchRun(table, log);
  mark();
  const report = scoreWorld(rubricOf(table), { ...run, events: log }, 'team', drawOfLog(log));
  mark();
  if (run.refused || report.items.length === 0) throw new Error('There was nothing to score.');
  const [compile = 0, replayed = 0, score = 0] = marks
    .slice(1)
    .map((at, part) => at - (marks[part] ?? 0));
  return { compile, replay: replayed, score };
}
