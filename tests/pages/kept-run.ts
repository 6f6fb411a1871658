import type { Page } from '@playwright/test';
import { readFolder } from '../../src/cli/read-folder.ts';
import { readRun, type RunToScore } from '../../src/cli/read-playthrough-file.ts';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { playableHash, readScenario, toPlayable } from '../../src/domain/scenario/from-files.ts';
import type { CutId, PlayableScenario, Seat } from '../../src/domain/scenario/index.ts';
import {
  compileCase,
  inCut,
  type LogEvent,
  playSteps,
  type RunHeader,
  rulesVersion,
  settingsOf,
} from '../../src/domain/simulation/index.ts';
import { asId, type RunId } from '../../src/shared/ids.ts';
import { eventChecksum } from '../../src/storage/runs/event-checksum.ts';
import { countsOf, newRunRow } from '../../src/storage/runs/run-row.ts';

/** A run as this device would have kept it. */
export interface KeptRun {
  id: string;
  header: RunHeader;
  scenario: PlayableScenario;
  events: readonly LogEvent[];
}

/** One of the recorded playthroughs of a shipped case, as a whole or in a cut. */
export function recordedRun(
  caseId: string,
  playthrough: string,
  cut: CutId | null = null,
): KeptRun {
  const folder = new URL(`../../scenarios/${caseId}`, import.meta.url).pathname;
  const { draft } = readScenario(readFolder(folder), lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) throw new Error(`${caseId} is not playable`);
  const read = readRun(playable.value, folder, playthrough);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  const { compiled, log } = cut === null ? read.value : playedIn(cut, playable.value, read.value);
  return {
    id: `${caseId}-${playthrough}`,
    header: {
      scenario: playable.value.id,
      version: playable.value.version,
      contentHash: playableHash(playable.value),
      lawVersion: playable.value.lawVersion,
      rulesVersion,
      settings: compiled.settings,
    },
    scenario: playable.value,
    events: log,
  };
}

function playedIn(cut: CutId, scenario: PlayableScenario, { playthrough }: RunToScore) {
  if (!playthrough) throw new Error('Only a playthrough can be played in a cut');
  const play = inCut(playthrough, scenario, cut);
  const compiled = compileCase(scenario, settingsOf(play));
  const log = playSteps(compiled, play.acts);
  if (!log.ok) throw new Error(JSON.stringify(log.trouble));
  return { compiled, log: log.value };
}

/** The same run, broken off before its end. */
export function brokenOff(run: KeptRun, events: number): KeptRun {
  return { ...run, events: run.events.slice(0, events) };
}

/** The same log, written at a time of this device. */
export function playedAt(run: KeptRun, wall: string): KeptRun {
  return { ...run, events: run.events.map((event) => ({ ...event, wall })) };
}

/** The same log of a case that was changed. */
export function playedWith(run: KeptRun, scenario: PlayableScenario): KeptRun {
  return { ...run, header: { ...run.header, contentHash: playableHash(scenario) }, scenario };
}

/** The same log with only one seat held by a person. */
export function heldBy(run: KeptRun, seat: Seat): KeptRun {
  return {
    ...run,
    header: { ...run.header, settings: { ...run.header.settings, held: [seat] } },
  };
}

/** Puts a run where the app keeps its own. The app has made the tables when its first page stands. */
export async function keepRun(
  page: Page,
  run: KeptRun,
  result: { rulesVersion: string; report: unknown } | null = null,
): Promise<void> {
  const at = '2026-11-20T09:00:00.000Z';
  const id = asId<RunId>(run.id);
  const rows = {
    runs: [
      {
        ...newRunRow(id, run.header, run.scenario, null, at),
        ...countsOf(run.events),
        status: result ? 'finished' : 'playing',
      },
    ],
    scenarios: [{ hash: run.header.contentHash, scenario: JSON.stringify(run.scenario) }],
    events: run.events.map((event) => ({
      run: id,
      seq: event.seq,
      event: JSON.stringify(event),
      checksum: eventChecksum(event),
    })),
    results: result
      ? [
          {
            run: id,
            rulesVersion: result.rulesVersion,
            finishedAt: at,
            report: JSON.stringify(result.report),
          },
        ]
      : [],
  };
  await page.goto('./#/runs');
  await page.getByText('Nothing has been played here yet.').waitFor();
  await page.evaluate(async (all: Record<string, object[]>) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('caseroute');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(all), 'readwrite');
    for (const [table, records] of Object.entries(all))
      for (const record of records) transaction.objectStore(table).put(record);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, rows);
}
