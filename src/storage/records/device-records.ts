import type { RunId } from '../../shared/ids.ts';
import type { Homes } from '../runs/homes.ts';
import { dropRecord, findRecord, keepRecord } from './kept-records.ts';

/** Small records. When the disk takes nothing they last as long as the page; losing one loses no act. */
export interface DeviceRecords {
  /** Keeps what a person has chosen at a decision and not sent yet. */
  saveDraft(run: RunId, decision: string, choice: unknown): Promise<void>;
  /** Null when there is none. Whoever shows it checks that it still fits the decision. */
  readDraft(run: RunId, decision: string): Promise<unknown>;
  clearDraft(run: RunId, decision: string): Promise<void>;
  savePreference(key: string, value: unknown): Promise<void>;
  /** Null when there is none. */
  readPreference(key: string): Promise<unknown>;
}

export function createDeviceRecords(homes: Homes): DeviceRecords {
  /** A draft lives where its run lives. */
  const besides = (run: RunId) => ({
    disk: homes.of(run) === homes.memory ? null : homes.disk,
    memory: homes.memory,
  });
  return {
    async saveDraft(run, decision, choice) {
      const row = { run, decision, choice: JSON.stringify(choice) };
      await keepRecord(besides(run), 'drafts', [run, decision], row);
    },
    async readDraft(run, decision) {
      return parse((await findRecord(besides(run), 'drafts', [run, decision]))?.choice);
    },
    clearDraft: (run, decision) => dropRecord(besides(run), 'drafts', [run, decision]),
    async savePreference(key, value) {
      await keepRecord(homes, 'preferences', key, { key, value: JSON.stringify(value) });
    },
    async readPreference(key) {
      return parse((await findRecord(homes, 'preferences', key))?.value);
    },
  };
}

/** A record cut off is as good as none: the person chooses again. */
function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
