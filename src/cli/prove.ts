/**
 * `npm run -s prove -- <folder> [--json] [--witnesses <folder>]`: explores a case and says what does not hold in it,
 * where, how that is known and what to do. Exit code 0: nothing is wrong (warnings may stand); 1: something is; 2: there
 * is nothing that could be read.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { lawLibrary } from '../domain/law/packs.ts';
import { type Budget, type Proof, prove, usualBudget } from '../domain/proving/index.ts';
import { placedIn, placeFinder, readScenario, toPlayable } from '../domain/scenario/from-files.ts';
import type { PlayableScenario } from '../domain/scenario/index.ts';
import { type Playthrough, writePlaythrough } from '../domain/simulation/index.ts';
import { describeFinding, sayProve } from '../i18n/prove-command.ts';
import { readFolder } from './read-folder.ts';
import { readRun } from './read-playthrough-file.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(sayProve('usage'));
    return 2;
  }
  const read = readCase(asked.folder);
  if (read === null) return 2;
  const { scenario, placed, place } = read;
  const proof = prove(scenario, placed, recorded(scenario, asked.folder), asked.budget);
  const findings = proof.findings.map((finding) => ({
    ...finding,
    ...describeFinding(finding),
    file: 'scenario.yaml',
    line: place(finding.path)?.line ?? null,
    witness: finding.witness && writePlaythrough(finding.witness),
  }));
  if (asked.witnesses !== null) writeWitnesses(asked.witnesses, proof);
  if (asked.json) console.log(JSON.stringify(toJson(scenario, proof, findings), null, 2));
  else print(asked.folder, proof, findings);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type Asked = { folder: string; json: boolean; witnesses: string | null; budget: Budget };

function readArguments(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        witnesses: { type: 'string' },
        seed: { type: 'string' },
        states: { type: 'string' },
        plays: { type: 'string' },
        tries: { type: 'string' },
      },
    });
    const [folder] = positionals;
    const count = (key: keyof Budget) => Number(values[key] ?? usualBudget[key]);
    const budget = {
      seed: count('seed'),
      states: count('states'),
      plays: count('plays'),
      tries: count('tries'),
    };
    const isCounted = Object.values(budget).every((one) => Number.isInteger(one) && one >= 0);
    if (folder === undefined || positionals.length > 1 || !isCounted) return null;
    return { folder, json: values.json, witnesses: values.witnesses ?? null, budget };
  } catch {
    // An option that does not exist: the usage line says which do.
    return null;
  }
}

/** Null when it cannot be read or played; what is said then goes to the error stream. */
function readCase(folder: string) {
  try {
    const { draft } = readScenario(readFolder(folder), lawLibrary);
    const playable = toPlayable(draft, lawLibrary);
    if (!playable.ok) {
      console.error(sayProve('notPlayable', { folder }));
      return null;
    }
    const placed = placedIn(draft, lawLibrary);
    return { scenario: playable.value, placed, place: placeFinder(draft) };
  } catch (error) {
    // The reader itself never throws; the disk may.
    console.error(sayProve('cannotOpen', { path: folder, why: (error as Error).message }));
    return null;
  }
}

/** The playthroughs of the folder, in the order of their names; one that is not accepted is said by `score`. */
function recorded(scenario: PlayableScenario, folder: string): Playthrough[] {
  const path = join(folder, 'playthroughs');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((file) => {
      const read = readRun(scenario, folder, basename(file, '.yaml'));
      return read.ok && read.value.playthrough ? [read.value.playthrough] : [];
    });
}

type SaidFinding = Omit<Proof['findings'][number], 'witness'> &
  ReturnType<typeof describeFinding> & {
    file: string;
    line: number | null;
    witness: ReturnType<typeof writePlaythrough> | null;
  };

function toJson({ id, version }: PlayableScenario, proof: Proof, findings: SaidFinding[]) {
  const { budget, walked, met, reached, conditions, scores } = proof;
  const bound = ({ witness, ...rest }: Proof['scores'][number]['highest']) => ({
    ...rest,
    witness: writePlaythrough(witness),
  });
  return {
    scenario: id,
    version,
    budget,
    walked,
    met,
    reached,
    conditions,
    scores: scores.map(({ who, plays, highest, lowest }) => ({
      who,
      plays,
      highest: bound(highest),
      lowest: bound(lowest),
    })),
    findings,
  };
}

function writeWitnesses(folder: string, { findings, scores }: Proof): void {
  mkdirSync(folder, { recursive: true });
  const witnesses = [
    ...findings.flatMap(({ witness }) => witness ?? []),
    ...scores.flatMap(({ highest, lowest }) => [highest.witness, lowest.witness]),
  ];
  for (const witness of witnesses)
    writeFileSync(join(folder, `${witness.id}.yaml`), stringify(writePlaythrough(witness)));
}

function print(folder: string, proof: Proof, findings: SaidFinding[]): void {
  for (const { file, line, path, severity, how, sentence, fix, code } of findings) {
    const place = [join(folder, file), line].filter((part) => part !== null).join(':');
    const mark = severity === 'warning' ? 'note, ' : '';
    console.log(`${place}: ${path.join('.')}: ${mark}${how}: ${sentence} ${fix} [${code}]`);
  }
  const { budget, walked, met, reached, conditions, scores } = proof;
  console.log(sayProve('budget', { ...budget, seed: String(budget.seed) }));
  console.log(sayProve(walked.isWhole ? 'whole' : 'bounded', walked));
  const { plays, stops, states, unmetPercent } = met;
  console.log(sayProve('met', { plays, stops, states, unmet: unmetPercent }));
  console.log(sayProve('reached', reached));
  console.log(sayProve('conditions', conditions));
  for (const { who, plays: played, highest, lowest } of scores)
    console.log(
      sayProve('score', {
        who,
        plays: played,
        high: highest.capped,
        rawHigh: highest.raw,
        low: lowest.capped,
        rawLow: lowest.raw,
      }),
    );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  console.log(sayProve('verdict', { errors, warnings: findings.length - errors }));
}
