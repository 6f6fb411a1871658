/**
 * `npm run -s score -- <folder> <playthrough id or file> [--seat ...] [--json]`: replays a run and says what it is
 * worth. Exit code 0: scored; 1: the case or the run is not accepted; 2: there is nothing that could be read.
 */
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import { readScenario, toPlayable } from '../domain/scenario/from-files.ts';
import { type PlayableScenario, seats } from '../domain/scenario/index.ts';
import { expectedOf, type Scored, type ScoreReport, scoreRun } from '../domain/scoring/index.ts';
import type { Expected } from '../domain/simulation/index.ts';
import { createDescribe } from '../i18n/format/describe.ts';
import { common } from '../i18n/en/common.ts';
import { describeCause, describeRefusal, sayScore } from '../i18n/score-command.ts';
import { readFolder } from './read-folder.ts';
import { readRun } from './read-playthrough-file.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(sayScore('usage'));
    return 2;
  }
  const scenario = readCase(asked.folder);
  if (typeof scenario === 'number') return scenario;
  const read = readRun(scenario, asked.folder, asked.playthrough);
  if (!read.ok) {
    for (const sentence of read.trouble.said) console.error(sentence);
    return read.trouble.unreadable ? 2 : 1;
  }
  const { name, compiled, log, expected, notes } = read.value;
  const seat = asked.seat ?? expected?.seat ?? 'team';
  const report = scoreRun(compiled, log, { seat });
  if (report.refused) {
    const { event, why } = report.refused;
    notes.push(sayScore('logStops', { seq: event.seq, why: describeRefusal(why) }));
  }
  if (expected && expected.seat === seat) notes.push(compare(report, expected));
  if (asked.json) console.log(JSON.stringify(report, null, 2));
  else print(report, scenario, name);
  for (const sentence of notes) console.error(sentence);
  return report.refused ? 1 : 0;
}

type Asked = { folder: string; playthrough: string; seat: Scored | null; json: boolean };

function readArguments(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { seat: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder, playthrough] = positionals;
    const seat = [...seats, 'team' as const].find((one) => one === values.seat) ?? null;
    if (folder === undefined || playthrough === undefined || positionals.length > 2) return null;
    if (values.seat !== undefined && seat === null) return null;
    return { folder, playthrough, seat, json: values.json };
  } catch {
    // An option that does not exist: the usage line says which do.
    return null;
  }
}

/** The case, or the exit code when there is none. */
function readCase(folder: string): PlayableScenario | number {
  try {
    const { draft } = readScenario(readFolder(folder), lawLibrary);
    const playable = toPlayable(draft, lawLibrary);
    if (playable.ok) return playable.value;
    console.error(sayScore('notPlayable', { folder }));
    return draft.content === null ? 2 : 1;
  } catch (error) {
    console.error(sayScore('cannotOpen', { path: folder, why: (error as Error).message }));
    return 2;
  }
}

function compare(report: ScoreReport, expected: Expected): string {
  const found = expectedOf(report, expected);
  const differences = (Object.keys(expected) as (keyof Expected)[]).flatMap((key) => {
    const [is, should] = [JSON.stringify(found[key]), JSON.stringify(expected[key])];
    return is === should ? [] : [`${key} is ${is}, not ${should}`];
  });
  return differences.length === 0
    ? sayScore('asExpected')
    : sayScore('notAsExpected', { differences: differences.join('; ') });
}

function print(report: ScoreReport, { title, clock }: PlayableScenario, name: string): void {
  const describe = createDescribe('en', { common });
  const time = (minute: number) => describe.caseTime(minute, clock.start);
  const { earned, available } = report.points;
  const points = { earned: short(earned), available: short(available) };
  const lines = [`${title} · ${name} · ${report.seat}`];
  lines.push(sayScore('counted', { capped: report.capped, raw: report.raw, ...points }));
  if (report.weighted !== null) lines.push(sayScore('weighted', { weighted: report.weighted }));
  if (report.caps.length > 0) lines.push('', sayScore('headings.limits'));
  for (const { tier, error, at, because, cap, competency, repairedAt } of report.caps) {
    const limit = { at: time(at), because, error, tier };
    const repair =
      repairedAt === null
        ? sayScore('notRepaired')
        : sayScore('repaired', { at: time(repairedAt) });
    lines.push(
      `  ${cap === null ? sayScore('limitLevel', { ...limit, competency }) : sayScore('limitTotal', { ...limit, cap })} ${repair}`,
    );
  }
  lines.push('', sayScore('headings.items'));
  for (const item of report.items) {
    const at = item.at === null ? '' : time(item.at);
    const of = `${short(item.earned)} of ${short(item.available)}`;
    lines.push(
      `  ${of.padEnd(9)} ${item.kind.padEnd(10)} ${item.id.padEnd(28)} ${describeCause(item.cause)} ${at}`.trimEnd(),
    );
  }
  lines.push('', sayScore('headings.competencies'));
  for (const { id, level, observed, range } of report.competencies) {
    const said =
      level === null || range === null
        ? sayScore('noLevel')
        : sayScore('level', { level, low: range[0], high: range[1] });
    lines.push(`  ${sayScore('competency', { id, level: said, observed })}`);
  }
  lines.push('');
  if (report.ending) lines.push(sayScore('ending', { title: report.ending.title }));
  lines.push(sayScore('headings.people'));
  for (const { called, after } of report.people) lines.push(`  ${called}: ${after}`);
  console.log(lines.join('\n'));
}

/** At most two places: `1.3`, `29`. */
function short(points: number): string {
  return String(Math.round(points * 100) / 100);
}
