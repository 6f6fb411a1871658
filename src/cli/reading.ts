/**
 * `npm run -s reading -- <folder> [--json]`: holds a case against the reading load of the method: lengths of texts and
 * sentences, how many new words reached each seat between two of its acts, and how many minutes a person needs, in the
 * recorded playthroughs of experts. Exit code 0: nothing asks too much; 1: something does; 2: nothing could be read.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import {
  type ActReading,
  judgeMinutes,
  judgeReading,
  type MinutesFinding,
  type NamedTimedPlay,
  newWords,
  type ReadingFinding,
  timedPlays,
} from '../domain/proving/index.ts';
import { readScenario, toPlayable } from '../domain/scenario/from-files.ts';
import type { PlayableScenario } from '../domain/scenario/index.ts';
import { sayReading } from '../i18n/reading-command.ts';
import { readFolder } from './read-folder.ts';
import { readRun, type RunToScore } from './read-playthrough-file.ts';

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
  const times = timedPlays(
    playable.value,
    plays.flatMap(({ run: { playthrough } }) => playthrough ?? []),
  );
  const readings = plays.map(({ id, run: { compiled, log } }) => {
    return { playthrough: id, readings: newWords(compiled, log) };
  });
  const findings = [
    ...judgeReading(
      playable.value,
      readings.flatMap((one) => one.readings),
    ),
    ...judgeMinutes(playable.value, times),
  ];
  if (values.json) console.log(JSON.stringify({ plays: readings, times, findings }, null, 2));
  else print(readings, times, findings);
  return findings.length === 0 ? 0 : 1;
}

/** Who plays well reads what there is to read; a play that is not accepted tells nothing and is said elsewhere. */
function playsOfExperts(
  scenario: PlayableScenario,
  folder: string,
): { id: string; run: RunToScore }[] {
  const path = join(folder, 'playthroughs');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((id) => /(^|-)expert(-|$)/.test(id))
    .flatMap((id) => {
      const read = readRun(scenario, folder, id);
      return read.ok ? [{ id, run: read.value }] : [];
    });
}

type Finding = ReadingFinding | MinutesFinding;

function print(
  plays: { playthrough: string; readings: ActReading[] }[],
  times: NamedTimedPlay[],
  findings: Finding[],
): void {
  for (const { playthrough, readings } of plays)
    for (const { seat, act, words } of readings)
      console.log(sayReading('read', { playthrough, seat, act, words }));
  for (const { playthrough, cut, seats, minutes } of times)
    console.log(
      sayReading('takes', {
        playthrough,
        seats: seats.join(', '),
        length: cut ?? 'whole',
        play: Math.round(minutes.play),
        review: Math.round(minutes.review),
      }),
    );
  for (const finding of findings) console.log(sentence(finding));
  if (findings.length === 0) console.log(sayReading('nothing'));
}

function sentence(one: Finding): string {
  switch (one.finding) {
    case 'long-text':
      return sayReading(one.finding, one);
    case 'long-sentence':
      return sayReading(one.finding, one);
    case 'long-sentences':
      return sayReading(one.finding, one);
    case 'much-to-read':
      return sayReading(one.finding, one);
    case 'other-minutes':
      return sayReading(one.finding, one);
  }
}
