import { useEffect, useState } from 'react';
import { cutIds, type PlayableScenario } from '../../domain/scenario/index.ts';
import type {
  Loadable,
  RunActions,
  RunSummary,
  StartChoice,
} from '../../features/library/index.ts';
import { asId, type RunId } from '../../shared/ids.ts';
import type { DeviceStorage, RunSummary as KeptRun } from '../../storage/index.ts';
import { saveAs } from './save-as.ts';
import { deviceStorage } from './storage.ts';

/** The runs kept on this device, newest first; told anew when another tab changes them. */
export function useRuns(): Loadable<readonly RunSummary[]> {
  const [runs, setRuns] = useState<Loadable<readonly RunSummary[]>>({ state: 'loading' });
  useEffect(() => {
    let isOver = false;
    let end = () => {};
    void deviceStorage().then((storage) => {
      if (isOver) return;
      end = storage.watchRuns((answer) =>
        setRuns(
          answer.ok ? { state: 'ready', value: answer.value.map(toSummary) } : { state: 'failed' },
        ),
      );
    });
    return () => {
      isOver = true;
      end();
    };
  }, []);
  return runs;
}

/** The runs of a storage at this moment; null where they cannot be read. */
export function listRuns(storage: DeviceStorage): Promise<readonly RunSummary[] | null> {
  return new Promise((resolve) => {
    const end = storage.watchRuns((answer) => {
      resolve(answer.ok ? answer.value.map(toSummary) : null);
      // Not at once: the first answer may come before `end` is known.
      queueMicrotask(() => end());
    });
  });
}

function toSummary(run: KeptRun): RunSummary {
  return {
    id: run.id,
    caseId: run.header.scenario,
    caseHash: run.header.contentHash,
    title: run.title,
    held: run.header.settings.held,
    cut: cutIds.find((one) => one === run.header.settings.cut) ?? null,
    clockStart: run.clockStart,
    minute: run.lastCaseMinute,
    startedAt: run.createdAt,
    lastPlayedAt: run.updatedAt,
    acts: run.acts,
    isFinished: run.status === 'finished',
    isDamaged: run.isDamaged,
  };
}

export const runActions: RunActions = {
  async hasNotepads(id) {
    const notepads = await (await deviceStorage()).readNotepads(asId<RunId>(id));
    return Object.keys(notepads).length > 0;
  },
  async exportRun(id, extent) {
    const exported = await (await deviceStorage()).exportRun(asId<RunId>(id), extent);
    if (!exported.ok) return null;
    const name = `caseroute-run-${id}.json`;
    saveAs(name, exported.value);
    return name;
  },
  async deleteRun(id) {
    return (await (await deviceStorage()).deleteRun(asId<RunId>(id))).ok;
  },
};

/** The content of a case, wherever it came from. */
interface CaseContent {
  hash: string;
  scenario: PlayableScenario;
}

/** Starts a run of a case; answers its id, or null when the case could not be opened. */
export async function beginRun(
  content: CaseContent | null,
  choice: StartChoice,
): Promise<string | null> {
  if (!content) return null;
  const { hash, scenario } = content;
  // The rules of the world are for the desk; the library loads them when a run begins.
  const { rulesVersion } = await import('../../domain/simulation/index.ts');
  const { run } = await (await deviceStorage()).createRun({
    header: {
      scenario: scenario.id,
      version: scenario.version,
      contentHash: hash,
      lawVersion: scenario.lawVersion,
      rulesVersion,
      settings: { held: [...choice.held], cut: choice.cut, variant: null, mode: choice.mode },
    },
    scenario,
    alias: null,
  });
  return run;
}

/** A case that is served beside the program. */
export async function fetchCase(id: string): Promise<CaseContent | null> {
  try {
    const address = new URL(`cases/${encodeURIComponent(id)}.json`, document.baseURI);
    const response = await fetch(address);
    // Written and checked by our own build.
    return response.ok ? ((await response.json()) as CaseContent) : null;
  } catch {
    return null; // offline: the start page says that the run could not begin
  }
}
