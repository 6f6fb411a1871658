/**
 * `npm run -s reading -- <folder> [--json]`: holds a case against the reading load of the method: lengths of texts and
 * sentences, and how many new words reached each seat between two of its acts, in the recorded playthroughs of experts. Exit code 0: nothing asks too much; 1: something does; 2: nothing could be read.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import {
  judgeReading,
  type ActReading,
  newWords,
  type ReadingFinding,
} from '../domain/proving/index.ts';
import { readScenario, toPlayable } from '../domain/scenario/from-files.ts';
import type { PlayableScenario } from '../domain/scenario/index.ts';
import { sayReading } from '../i18n/reading-command.ts';
import { readFolder } from './read-folder.ts';
import { readRun } from './read-playthrough-file.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  const playable = folder
    ? toPlayable(readScenario(readFolder(folder), lawLibrary).draft, lawLibrary)
    : null;
  if (!folder || !playable?.ok) {
    console.error(sayReading('usage'));
    return 2;
  }
  const plays = playsOfExperts(playable.value, folder);
  const findings = judgeReading(
    playable.value,
    plays.flatMap(({ readings }) => readings),
  );
  if (values.json) console.log(JSON.stringify({ plays, findings }, null, 2));
  else print(plays, findings);
  return findings.length === 0 ? 0 : 1;
}

type Play = { playthrough: string; readings: ActReading[] };

/** Who plays well reads what there is to read; a play that is not accepted tells nothing and is said elsewhere. */
function playsOfExperts(scenario: PlayableScenario, folder: string): Play[] {
  const path = join(folder, 'playthroughs');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((id) => /(^|-)expert(-|$)/.test(id))
    .flatMap((playthrough) => {
      const read = readRun(scenario, folder, playthrough);
      if (!read.ok) return [];
      return [{ playthrough, readings: newWords(read.value.compiled, read.value.log) }];
    });
}

function print(plays: Play[], findings: ReadingFinding[]): void {
  for (const { playthrough, readings } of plays)
    for (const { seat, act, words } of readings)
      console.log(sayReading('read', { playthrough, seat, act, words }));
  for (const finding of findings) console.log(sentence(finding));
  if (findings.length === 0) console.log(sayReading('nothing'));
}

function sentence(one: ReadingFinding): string {
  switch (one.finding) {
    case 'long-text':
      return sayReading(one.finding, one);
    case 'long-sentence':
      return sayReading(one.finding, one);
    case 'long-sentences':
      return sayReading(one.finding, one);
    case 'much-to-read':
      return sayReading(one.finding, one);
  }
}
