import type { RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Database, Tables } from '../database/database.ts';
import type { StorageTrouble } from '../trouble.ts';

/**
 * Where each run lives: on the disk if it can, else in memory, so that play goes on either way. A run that began in
 * memory moves to the disk as soon as there is room.
 */
export interface Homes {
  /** Null where the browser keeps nothing. */
  readonly disk: Database | null;
  /** The trouble that keeps us from the disk; null when there is one. */
  readonly whyNoDisk: StorageTrouble | null;
  readonly memory: Database;
  of: (run: RunId) => Database;
  /** Why a run lives in memory, or null when it is on the disk. */
  whyInMemory(run: RunId): StorageTrouble | null;
  settleInMemory(run: RunId, because: StorageTrouble): void;
  /** Moves a run from memory to the disk, whole. Fine if it is there already. */
  settleOnDisk(run: RunId): Promise<Result<null, StorageTrouble>>;
  /** Forgets a deleted run. */
  forget(run: RunId): void;
  runsInMemory(): RunId[];
}

export function createHomes(
  disk: Database | null,
  memory: Database,
  whyNoDisk: StorageTrouble | null,
  onChange: () => void,
): Homes {
  const inMemory = new Map<RunId, StorageTrouble>();
  const homes: Homes = {
    disk,
    whyNoDisk,
    memory,
    of: (run) => (disk && !inMemory.has(run) ? disk : memory),
    whyInMemory: (run) => inMemory.get(run) ?? whyNoDisk,
    settleInMemory(run, because) {
      inMemory.set(run, because);
      onChange();
    },
    async settleOnDisk(run) {
      if (!disk || !inMemory.has(run)) return ok(null);
      const moved = await copyRun(run, memory, disk);
      if (!moved.ok) return moved;
      await memory.write(MOVED, async (tables) => {
        for (const name of BY_RUN) await tables[name].deleteRun(run);
        await tables.runs.delete(run);
      });
      inMemory.delete(run);
      onChange();
      return ok(null);
    },
    forget(run) {
      if (inMemory.delete(run)) onChange();
    },
    runsInMemory: () => [...inMemory.keys()],
  };
  return homes;
}

const BY_RUN = ['events', 'results', 'drafts', 'notepads', 'damaged', 'leases'] as const;
const MOVED = [...BY_RUN, 'runs', 'scenarios'] as const;

async function copyRun(
  run: RunId,
  from: Database,
  to: Database,
): Promise<Result<null, StorageTrouble>> {
  const read = await from.read(MOVED, async (tables) => {
    const row = await tables.runs.get(run);
    return (
      row && {
        row,
        scenario: await tables.scenarios.get(row.header.contentHash),
        parts: await partsOf(tables, run),
      }
    );
  });
  if (!read.ok) return read;
  if (!read.value) return ok(null);
  const { row, scenario, parts } = read.value;
  return to.write(MOVED, async (tables) => {
    await tables.runs.add([row]);
    if (scenario) await tables.scenarios.put(scenario);
    await tables.events.add(parts.events);
    await tables.results.add(parts.results);
    for (const draft of parts.drafts) await tables.drafts.put(draft);
    for (const notepad of parts.notepads) await tables.notepads.put(notepad);
    await tables.damaged.add(parts.damaged);
    await tables.leases.add(parts.leases);
    return null;
  });
}

async function partsOf({ events, results, drafts, notepads, damaged, leases }: Tables, run: RunId) {
  return {
    events: await events.ofRun(run),
    results: await results.ofRun(run),
    drafts: await drafts.ofRun(run),
    notepads: await notepads.ofRun(run),
    damaged: await damaged.ofRun(run),
    leases: await leases.ofRun(run),
  };
}
