/**
 * `npm run -s simulate -- <folder> [--seat ...] [--cut ...] [--json]`: lets the quick simulated trainees and the recorded
 * playthroughs play a case and holds them against its gates; a cut has none, and shows only where everybody lands. Exit code 0: every gate is kept; 1: one is not;
 * 2: there is nothing that could be read.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import {
  type GateResult,
  type Landing,
  landRecorded,
  passGates,
  simulate,
} from '../domain/proving/index.ts';
import { readScenario, toPlayable } from '../domain/scenario/from-files.ts';
import { type CutId, cutIds, type PlayableScenario, seats } from '../domain/scenario/index.ts';
import type { Scored } from '../domain/scoring/index.ts';
import {
  compileCase,
  inCut,
  type Playthrough,
  playSteps,
  settingsOf,
} from '../domain/simulation/index.ts';
import { saySimulate } from '../i18n/simulate-command.ts';
import { readFolder } from './read-folder.ts';
import { readRun } from './read-playthrough-file.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seat: { type: 'string', default: 'team' },
      cut: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const who = [...seats, 'team' as const].find((one) => one === values.seat);
  const playable = folder
    ? toPlayable(readScenario(readFolder(folder), lawLibrary).draft, lawLibrary)
    : null;
  const cut = cutIds.find((one) => one === values.cut) ?? null;
  const isKnown =
    values.cut === undefined || (playable?.ok && playable.value.cuts.some(({ id }) => id === cut));
  if (!folder || !who || !playable?.ok || !isKnown) {
    console.error(saySimulate('usage'));
    return 2;
  }
  const landings = [
    ...recorded(playable.value, folder, who, cut),
    ...simulate(playable.value, who, cut),
  ];
  const gates = cut === null ? passGates(playable.value, landings) : [];
  if (values.json) console.log(JSON.stringify({ seat: who, cut, landings, gates }, null, 2));
  else print(cut === null ? playable.value.kind : 'cut', landings, gates);
  return gates.every(({ passes }) => passes) ? 0 : 1;
}

/** The playthroughs in the folder; one that is not accepted is said and left out, and its gate then fails. */
function recorded(
  scenario: PlayableScenario,
  folder: string,
  who: Scored,
  cut: CutId | null,
): Landing[] {
  const path = join(folder, 'playthroughs');
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((file) => {
    const id = file.replace(/\.yaml$/, '');
    const read = readRun(scenario, folder, id);
    if (!read.ok) {
      for (const why of read.trouble.said)
        console.error(saySimulate('refused', { trainee: id, why }));
      return [];
    }
    const { compiled, log, playthrough } = read.value;
    if (cut !== null) return playthrough ? landInCut(scenario, playthrough, who, cut) : [];
    return [landRecorded(scenario, { id, settings: compiled.settings, log }, who)];
  });
}

/** A playthrough that the cut does not let happen is left out: it was written for the whole case. */
function landInCut(
  scenario: PlayableScenario,
  playthrough: Playthrough,
  who: Scored,
  cut: CutId,
): Landing[] {
  const play = inCut(playthrough, scenario, cut);
  const settings = settingsOf(play);
  const log = playSteps(compileCase(scenario, settings), play.acts);
  return log.ok ? [landRecorded(scenario, { id: play.id, settings, log: log.value }, who)] : [];
}

function print(
  kind: PlayableScenario['kind'] | 'cut',
  landings: Landing[],
  gates: GateResult[],
): void {
  console.log(saySimulate('head'));
  for (const { trainee, plays, capped, raw, endings } of landings) {
    const shares = Object.entries(endings)
      .map(([id, count]) => `${id} ${count}`)
      .join(', ');
    console.log(
      saySimulate('row', { trainee, plays, ...capped, raw: raw.median, endings: shares }),
    );
  }
  if (gates.length === 0) console.log(saySimulate('noGates', { kind }));
  for (const gate of gates) console.log(sentence(gate));
}

function sentence(gate: GateResult): string {
  const passes = gate.passes ? 'yes' : 'no';
  if (gate.gate === 'missing') return saySimulate('missing', { trainee: gate.trainee });
  if (gate.gate === 'balance') {
    const [one, other] = gate.trainees;
    return saySimulate('balance', { passes, one, other, apart: gate.apart, most: gate.most });
  }
  const bound = gate.least === null ? 'most' : 'least';
  return saySimulate('score', {
    passes,
    trainee: gate.trainee,
    at: gate.at,
    bound,
    limit: gate.least ?? gate.most ?? 0,
  });
}
