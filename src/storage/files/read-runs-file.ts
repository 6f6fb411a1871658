import type { PlayableScenario } from '../../domain/scenario/index.ts';
import { compileCase, type LogEvent, replay, rulesVersion } from '../../domain/simulation/index.ts';
import { contentHash } from '../../shared/content-hash.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { eventChecksum } from '../runs/event-checksum.ts';
import { FILE_FORMAT, FILE_KIND, type FileDamage, type FileRun } from './file-format.ts';
import type { ImportProblem, ImportProblemCode } from './import-problem.ts';
import { readJson } from './read-json.ts';
import { fileDamage, fileRun, runsFile, scenarioHead } from './shapes.ts';

/** The sound runs of a file, and what is wrong with the others. */
export interface ReadFile {
  runs: { run: FileRun; scenario: PlayableScenario }[];
  damaged: FileDamage[];
  problems: ImportProblem[];
}

/** Reads the text of a file from anywhere. Never throws; fails when nothing in it can be used. */
export function readRunsFile(text: string): Result<ReadFile, ImportProblem[]> {
  const json = readJson(text);
  if (!json.ok) return failed([{ ...json.trouble, run: null }]);
  const { value } = json;
  if (!isOurs(value)) return failed([ofFile('import/not-ours', '')]);
  if (value.format !== FILE_FORMAT) {
    const isNewer = typeof value.format === 'number' && value.format > FILE_FORMAT;
    return failed([ofFile(isNewer ? 'import/newer-format' : 'import/shape', 'format')]);
  }
  const file = runsFile.safeParse(value);
  if (!file.success) return failed([ofFile('import/shape', placeOf(file.error))]);

  const scenarios = new Map(file.data.scenarios.map(({ hash, scenario }) => [hash, scenario]));
  const sound: ReadFile = { runs: [], damaged: readDamaged(file.data.damaged), problems: [] };
  for (const [i, run] of file.data.runs.entries()) {
    const read = readRun(run, scenarios, `runs.${i}`);
    if (read.ok) sound.runs.push(read.value);
    else sound.problems.push(read.trouble);
  }
  const isUseless = sound.runs.length === 0 && sound.problems.length > 0;
  return isUseless ? failed(sound.problems) : ok(sound);
}

function isOurs(value: unknown): value is { format?: unknown } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === FILE_KIND;
}

function readRun(
  value: unknown,
  scenarios: ReadonlyMap<string, unknown>,
  where: string,
): Result<ReadFile['runs'][number], ImportProblem> {
  const read = fileRun.safeParse(value);
  const name = nameOf(value);
  const fail = (code: ImportProblemCode, place: string) =>
    failed({ code, where: place === '' ? where : `${where}.${place}`, run: name });
  if (!read.success) return fail('import/shape', placeOf(read.error));
  const run: FileRun = read.data;

  for (const [i, { event, checksum }] of run.events.entries()) {
    if (event.seq !== i) return fail('import/gap', `events.${i}`);
    if (eventChecksum(event) !== checksum) return fail('import/checksum', `events.${i}`);
  }

  const { contentHash: hash } = run.header;
  if (!scenarios.has(hash)) return fail('import/scenario-missing', 'header.contentHash');
  const scenario = scenarios.get(hash);
  if (!scenarioHead.safeParse(scenario).success || contentHash(scenario) !== hash) {
    return fail('import/scenario-changed', 'header.contentHash');
  }
  const playable = scenario as PlayableScenario;
  const events = run.events.map(({ event }) => event);
  if (!canReplay(playable, run, events)) return fail('import/does-not-replay', 'events');
  return ok({ run, scenario: playable });
}

/**
 * Whether the case lets the log happen. It also keeps out of the program what only claims to be a playable scenario:
 * whatever the engine throws at is the file's fault, because a scenario that was checked does not make it throw.
 */
function canReplay(scenario: PlayableScenario, run: FileRun, events: LogEvent[]): boolean {
  try {
    const table = compileCase(scenario, run.header.settings);
    // A log of other rules cannot be judged by these; its stored result is shown (rule 35).
    if (run.header.rulesVersion !== rulesVersion) return true;
    return replay(table, events).refused === null;
  } catch {
    return false;
  }
}

/** Damage that is itself damaged tells nobody anything. */
function readDamaged(records: unknown[]): FileDamage[] {
  return records.flatMap((record) => {
    const read = fileDamage.safeParse(record);
    return read.success ? [read.data] : [];
  });
}

function ofFile(code: ImportProblemCode, where: string): ImportProblem {
  return { code, where, run: null };
}

function placeOf({ issues }: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
  return (issues[0]?.path ?? []).map(String).join('.');
}

function nameOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}
