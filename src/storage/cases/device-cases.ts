import type { PlayableScenario } from '../../domain/scenario/index.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database, Tables } from '../database/database.ts';
import type { CaseRow } from '../database/rows.ts';
import { dropRecord, findRecord, keepRecord, type RecordHomes } from '../records/kept-records.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { Watch } from '../runs/watch-runs.ts';

/** Cases that somebody brought to this device as files. Runs keep the scenario they began with and need none of them. */
export interface DeviceCases {
  /** Keeps a case; one with the same id gives way to it. Without room on the disk it lasts as long as the page. */
  keepCase(brought: NewCase): Promise<{ isOnDisk: boolean }>;
  watchCases: Watch<KeptCase[]>;
  loadCase(id: string): Promise<Result<LoadedCase, 'storage/missing'>>;
  deleteCase(id: string): Promise<void>;
}

export interface NewCase {
  scenario: PlayableScenario;
  /** Content hash of the scenario. */
  hash: string;
  /** What a list shows of it. Whoever shows it wrote it; here it is any value that JSON can carry. */
  card: unknown;
  /** The file as its author wrote it. */
  source: string;
}

/** A case as a list shows it. */
export interface KeptCase {
  id: string;
  hash: string;
  card: unknown;
  importedAt: string;
  /** Whether it survives the page. */
  isOnDisk: boolean;
}

export interface LoadedCase {
  hash: string;
  scenario: PlayableScenario;
  source: string;
}

export function createDeviceCases(homes: RecordHomes, now: () => number): DeviceCases {
  return {
    async keepCase({ scenario, hash, card, source }) {
      const row: CaseRow = {
        id: scenario.id,
        hash,
        card: JSON.stringify(card),
        scenario: JSON.stringify(scenario),
        source,
        importedAt: new Date(now()).toISOString(),
      };
      return { isOnDisk: await keepRecord(homes, 'cases', row.id, row) };
    },
    watchCases: watchCases(homes),
    async loadCase(id) {
      const row = await findRecord(homes, 'cases', id);
      const scenario = row && parse(row.scenario);
      return row && scenario
        ? ok({ hash: row.hash, scenario: scenario as PlayableScenario, source: row.source })
        : failed('storage/missing');
    },
    deleteCase: (id) => dropRecord(homes, 'cases', id),
  };
}

/** All cases of both homes, by id. A case in memory is newer than one of the same id on the disk. */
function watchCases({ disk, memory }: RecordHomes): Watch<KeptCase[]> {
  return (tell) => {
    const homes = disk ? [disk, memory] : [memory];
    const heard = new Map<Database, Result<CaseRow[], StorageTrouble>>();
    const publish = () => {
      const cases = new Map<string, KeptCase>();
      for (const home of homes) {
        const answer = heard.get(home);
        if (!answer) return; // not both have spoken yet
        if (!answer.ok) return tell(answer);
        for (const row of answer.value) {
          const card = parse(row.card);
          // One that was cut off cannot be shown; importing the file again mends it.
          if (card !== null) cases.set(row.id, toKept(row, card, home === disk));
        }
      }
      tell(ok([...cases.values()]));
    };
    const ends = homes.map((home) =>
      home.watch(['cases'], all, (answer) => {
        heard.set(home, answer);
        publish();
      }),
    );
    return () => ends.forEach((end) => end());
  };
}

function all({ cases }: Tables): Promise<CaseRow[]> {
  return cases.all();
}

function toKept({ id, hash, importedAt }: CaseRow, card: unknown, isOnDisk: boolean): KeptCase {
  return { id, hash, card, importedAt, isOnDisk };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // cut off
  }
}
