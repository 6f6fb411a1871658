import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { RunHeader } from '../../domain/simulation/index.ts';
import { assert } from '../../shared/assert.ts';
import { newRunId, type RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { DamagedRow } from '../database/rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AppendRefusal, isRefusal, type RunMissing, type StorageTrouble } from '../trouble.ts';
import { type FinishedResult, finishRun, readResult } from './finish-run.ts';
import type { Homes } from './homes.ts';
import { type LoadedRun, loadRun } from './load-run.ts';
import { type OpenRun, openRun, type OpenRunParts, writeWaiting } from './open-run.ts';
import { addRun, changeAlias, deleteRun } from './run-records.ts';
import { countsOf, newRunRow } from './run-row.ts';

/** Runs on this device, wherever they had to be kept. */
export interface DeviceRuns {
  /** Begins a run. It always begins: without room on the disk, in memory. */
  createRun(start: NewRun): Promise<{ run: RunId; because: StorageTrouble | null }>;
  openRun(run: RunId): Promise<Result<OpenRun, StorageTrouble | RunMissing>>;
  /** Everything a run is replayed from, with the acts that wait for room in this tab. */
  loadRun(run: RunId): Promise<Result<LoadedRun, StorageTrouble | RunMissing>>;
  /**
   * Ends a run with its result, or answers the one it has.
   *
   * @param nextSeq  number of events that the report was made from
   */
  finishRun(
    run: RunId,
    nextSeq: number,
    result: Omit<FinishedResult, 'finishedAt'>,
  ): Promise<Result<FinishedResult, AppendRefusal>>;
  readResult(run: RunId): Promise<Result<FinishedResult | null, StorageTrouble>>;
  changeAlias(run: RunId, alias: string | null): Promise<Result<null, StorageTrouble | RunMissing>>;
  deleteRun(run: RunId): Promise<Result<null, StorageTrouble>>;
  /** Records that could not be trusted, as they were found. */
  listDamaged(): Promise<Result<DamagedRow[], StorageTrouble>>;
  /** Tries to write everything that waits for room. */
  retryWaiting(): Promise<void>;
}

export interface NewRun {
  header: RunHeader;
  /** The scenario that `header.contentHash` names. */
  scenario: PlayableScenario;
  alias: string | null;
}

export function createDeviceRuns(
  parts: OpenRunParts,
  { randomBytes, now }: Surroundings,
): DeviceRuns {
  const { homes, leases, waiting, turns } = parts;
  /** Results of runs on the disk that could not be written yet. */
  const unwritten = new Map<RunId, { nextSeq: number; result: FinishedResult }>();
  const timestamp = () => new Date(now()).toISOString();

  async function finishOnDisk(run: RunId, nextSeq: number, result: FinishedResult) {
    const finished = await finishRun(homes.of(run), run, nextSeq, result);
    if (finished.ok) unwritten.delete(run);
    return finished;
  }

  async function catchUp(run: RunId) {
    const token = leases.tokenOf(run);
    if (token !== null) await writeWaiting(run, token, parts);
    else await homes.settleOnDisk(run);
    const late = unwritten.get(run);
    if (late) await finishOnDisk(run, late.nextSeq, late.result);
  }

  return {
    async createRun({ header, scenario, alias }) {
      const row = newRunRow(newRunId(randomBytes(16)), header, scenario, alias, timestamp());
      const added = homes.disk ? await addRun(homes.disk, row, scenario) : null;
      if (added?.ok) return { run: row.id, because: null };
      const inMemory = await addRun(homes.memory, row, scenario);
      assert(inMemory.ok, 'memory takes a run');
      const because = added?.trouble ?? homes.whyInMemory(row.id) ?? 'storage/blocked';
      homes.settleInMemory(row.id, because);
      return { run: row.id, because };
    },
    openRun: async (run) => foundAt(homes, await openRun(run, parts)),
    loadRun: (run) =>
      turns.inTurn(run, async () => {
        const loaded = foundAt(homes, await loadRun(homes.of(run), run));
        if (!loaded.ok) return loaded;
        const inMemory = await homes.memory.read(['damaged'], ({ damaged }) => damaged.ofRun(run));
        const overtaken = inMemory.ok && homes.of(run) !== homes.memory ? inMemory.value : [];
        const late = waiting.eventsOf(run);
        const isNext = late[0]?.seq === loaded.value.events.length;
        const events = isNext ? [...loaded.value.events, ...late] : loaded.value.events;
        return ok({
          ...loaded.value,
          run: { ...loaded.value.run, ...countsOf(events) },
          events,
          setAside: [
            ...loaded.value.setAside,
            ...overtaken.map(({ seq, reason }) => ({ seq, reason })),
          ],
        });
      }),
    finishRun: (run, nextSeq, judged) =>
      turns.inTurn(run, async () => {
        const result = { ...judged, finishedAt: timestamp() };
        await catchUp(run);
        const known = unwritten.get(run);
        if (known) return ok(known.result);
        const finished = await finishOnDisk(run, nextSeq, result);
        if (finished.ok) return finished;
        const { trouble } = finished;
        const waits = waiting.of(run).length > 0 && trouble === 'storage/stale';
        if (isRefusal(trouble) && !waits) return { ok: false, trouble };
        unwritten.set(run, { nextSeq, result });
        return ok(result);
      }),
    async readResult(run) {
      const late = unwritten.get(run);
      return late ? ok(late.result) : readResult(homes.of(run), run);
    },
    changeAlias: (run, alias) => changeAlias(homes.of(run), run, alias),
    deleteRun: (run) =>
      turns.inTurn(run, async () => {
        const deleted = await deleteRun(homes.of(run), run);
        if (!deleted.ok) return deleted;
        await deleteRun(homes.memory, run);
        waiting.drop(run);
        unwritten.delete(run);
        homes.forget(run);
        return deleted;
      }),
    async listDamaged() {
      const all = [];
      for (const home of [homes.disk, homes.memory]) {
        const read = await home?.read(['damaged'], ({ damaged }) => damaged.all());
        if (read && !read.ok) return read;
        all.push(...(read?.value ?? []));
      }
      return ok(all);
    },
    async retryWaiting() {
      const runs = new Set([...homes.runsInMemory(), ...waiting.runs(), ...unwritten.keys()]);
      for (const run of runs) await turns.inTurn(run, () => catchUp(run));
    },
  };
}

/** Where the disk cannot be opened, nobody knows which runs are on it: the answer is why not, and not "no such run". */
function foundAt<Value, Trouble>(
  { whyNoDisk }: Homes,
  answer: Result<Value, Trouble | StorageTrouble | RunMissing>,
): Result<Value, Trouble | StorageTrouble | RunMissing> {
  const isUnknown = !answer.ok && answer.trouble === 'storage/missing' && whyNoDisk !== null;
  return isUnknown ? failed(whyNoDisk) : answer;
}
