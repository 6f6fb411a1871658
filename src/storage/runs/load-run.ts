import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { LogEvent } from '../../domain/simulation/index.ts';
import { contentHash } from '../../shared/content-hash.ts';
import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { DamageReason, RunRow } from '../database/rows.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';
import { checkLog } from './check-log.ts';
import { isRunRow } from './run-row.ts';

export interface LoadedRun {
  run: RunRow;
  /** Null when it is missing or not the one the run was played with; `setAside` then says which. */
  scenario: PlayableScenario | null;
  /** Up to the last that can be trusted. */
  events: LogEvent[];
  setAside: SetAside[];
}

/** A record that could not be trusted, by name. The original is kept: see `DamagedRow`. */
export interface SetAside {
  /** Place in the log; null when it was no event. */
  seq: number | null;
  reason: DamageReason;
}

/** Reads a run and checks every record of it. Changes nothing, so any tab may look. */
export async function loadRun(
  database: Database,
  run: RunId,
): Promise<Result<LoadedRun, StorageTrouble | RunMissing>> {
  const read = await database.read(['runs', 'events', 'scenarios', 'damaged'], async (tables) => {
    const row = await tables.runs.get(run);
    if (!isRunRow(row)) return null;
    return {
      row,
      events: await tables.events.ofRun(run),
      scenario: await tables.scenarios.get(row.header.contentHash),
      damaged: await tables.damaged.ofRun(run),
    };
  });
  if (!read.ok) return read;
  if (!read.value) return failed('storage/missing');
  const { row, damaged } = read.value;
  const log = checkLog(read.value.events, row.nextSeq);
  const scenario = readScenario(read.value.scenario?.scenario, row.header.contentHash);
  const setAside: SetAside[] = [...damaged, ...log.damaged].map(({ seq, reason }) => ({
    seq,
    reason,
  }));
  if (!scenario) setAside.push({ seq: null, reason: 'scenario' });
  return ok({ run: row, scenario, events: log.events, setAside });
}

/** The hash is its checksum: content that gives the same hash is the content. */
function readScenario(text: unknown, hash: string): PlayableScenario | null {
  if (typeof text !== 'string') return null;
  try {
    const scenario: unknown = JSON.parse(text);
    return contentHash(scenario) === hash ? (scenario as PlayableScenario) : null;
  } catch {
    return null; // cut off; the caller names it
  }
}
