/**
 * `npm run -s check:scenario -- <folder> [--json]`: every problem of a case.
 * Exit code 0: can be played; 1: cannot; 2: there is nothing that could be read.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import {
  type Problem,
  type ReadScenario,
  playableHash,
  readScenario,
  toPlayable,
} from '../domain/scenario/from-files.ts';
import { describeProblem } from '../i18n/problems.ts';
import { readFolder } from './read-folder.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const { folder, json } = readArguments(args);
  if (folder === undefined) {
    console.error('Usage: npm run -s check:scenario -- <folder> [--json]');
    return 2;
  }
  const read = readOrExplain(folder);
  if (read === null) return 2;
  const playable = toPlayable(read.draft, lawLibrary);
  const isReadable = read.draft.content !== null;
  if (json) {
    const hash = playable.ok ? playableHash(playable.value) : null;
    const problems = read.problems.map((one) => ({ ...one, sentence: describeProblem(one) }));
    console.log(JSON.stringify({ playable: playable.ok, hash, problems }, null, 2));
  } else {
    for (const problem of read.problems) console.log(line(folder, problem));
    console.log(summary(read.problems, playable.ok));
  }
  return playable.ok ? 0 : isReadable ? 1 : 2;
}

function readArguments(args: string[]): { folder: string | undefined; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return { folder: positionals.length === 1 ? positionals[0] : undefined, json: values.json };
  } catch {
    // An option that does not exist: the usage line says which do.
    return { folder: undefined, json: false };
  }
}

function readOrExplain(folder: string): ReadScenario | null {
  try {
    return readScenario(readFolder(folder), lawLibrary);
  } catch (error) {
    // The reader itself never throws; the disk may.
    console.error(`${folder} cannot be opened: ${(error as Error).message}`);
    return null;
  }
}

function line(folder: string, problem: Problem): string {
  const place = [join(folder, problem.file), problem.line, problem.column].filter(
    (part) => part !== null,
  );
  const mark = problem.severity === 'warning' ? 'note: ' : '';
  return `${place.join(':')}: ${mark}${describeProblem(problem)} [${problem.code}]`;
}

function summary(problems: readonly Problem[], isPlayable: boolean): string {
  const blocking = problems.filter(({ severity }) => severity === 'blocks play').length;
  const notes = problems.length - blocking;
  const verdict = isPlayable ? 'The case can be played.' : 'The case cannot be played yet.';
  return `${verdict} ${count(blocking, 'problem')}, ${count(notes, 'note')}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
