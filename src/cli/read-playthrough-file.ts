import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type CompiledCase,
  compileCase,
  type Expected,
  type LogEvent,
  type Playthrough,
  playSteps,
  readPlaythrough,
  type RunHeader,
  settingsOf,
} from '../domain/simulation/index.ts';
import type { PlayableScenario } from '../domain/scenario/index.ts';
import { playableHash } from '../domain/scenario/from-files.ts';
import { failed, ok, type Result } from '../shared/result.ts';
import { describePlaythroughProblem, describeRefusal, sayScore } from '../i18n/score-command.ts';

/** A run that can be replayed: from a playthrough, or from a log that the app saved. */
export type RunToScore = {
  name: string;
  compiled: CompiledCase;
  log: LogEvent[];
  expected: Expected | null;
  /** Null for a log that the app saved. */
  playthrough: Playthrough | null;
  notes: string[];
};

/** What keeps it from being scored, in sentences; `unreadable` when there was no file to read. */
export type RunTrouble = { unreadable: boolean; said: string[] };

/** @param wanted  id of a playthrough of the folder, or the path of a playthrough or log file */
export function readRun(
  scenario: PlayableScenario,
  folder: string,
  wanted: string,
): Result<RunToScore, RunTrouble> {
  const inFolder = join(folder, 'playthroughs', `${wanted}.yaml`);
  const path = existsSync(inFolder) ? inFolder : wanted;
  const read = readYaml(path);
  if (!read.ok) return read;
  const { value } = read;
  return isLogFile(value) ? fromLog(scenario, path, value) : fromSteps(scenario, path, value);
}

/** JSON is YAML too, so one parser reads both kinds of file. */
function readYaml(path: string): Result<unknown, RunTrouble> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return failed(unreadable(sayScore('cannotOpen', { path, why: (error as Error).message })));
  }
  try {
    return ok(parse(text));
  } catch (error) {
    return failed(unreadable(sayScore('notYaml', { path, why: (error as Error).message })));
  }
}

function fromSteps(
  scenario: PlayableScenario,
  path: string,
  value: unknown,
): Result<RunToScore, RunTrouble> {
  const read = readPlaythrough(value);
  if (!read.ok)
    return failed(
      refused(...read.trouble.map((one) => `${path}: ${describePlaythroughProblem(one)}`)),
    );
  const playthrough = read.value;
  const compiled = compileCase(scenario, settingsOf(playthrough));
  const played = playSteps(compiled, playthrough.acts);
  if (!played.ok) {
    const { step, at, why } = played.trouble;
    const said = describeRefusal(why);
    return failed(
      refused(
        step < playthrough.acts.length
          ? `${path}: ${sayScore('refusedStep', { step: step + 1, at, why: said })}`
          : `${path}: ${sayScore('notEnded', { why: said })}`,
      ),
    );
  }
  const { title, expect } = playthrough;
  return ok({ name: title, compiled, log: played.value, expected: expect, playthrough, notes: [] });
}

type LogFile = { header: RunHeader; events: LogEvent[] };

function isLogFile(value: unknown): value is LogFile {
  return (
    value !== null &&
    typeof value === 'object' &&
    'events' in value &&
    Array.isArray(value.events) &&
    'header' in value &&
    value.header !== null &&
    typeof value.header === 'object' &&
    'settings' in value.header
  );
}

function fromLog(
  scenario: PlayableScenario,
  path: string,
  { header, events }: LogFile,
): Result<RunToScore, RunTrouble> {
  const broken = events.findIndex(
    (event: unknown) =>
      event === null || typeof event !== 'object' || !('seq' in event) || !('type' in event),
  );
  if (broken >= 0) return failed(refused(sayScore('notALog', { path, at: broken })));
  const isOther = header.contentHash !== playableHash(scenario);
  return ok({
    name: path,
    compiled: compileCase(scenario, header.settings),
    log: events,
    expected: null,
    playthrough: null,
    notes: isOther ? [sayScore('otherVersion')] : [],
  });
}

function unreadable(...said: string[]): RunTrouble {
  return { unreadable: true, said };
}

function refused(...said: string[]): RunTrouble {
  return { unreadable: false, said };
}
