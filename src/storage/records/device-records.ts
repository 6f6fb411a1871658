import { type Seat, seats } from '../../domain/scenario/index.ts';
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
  /** Keeps what a person wrote for themselves at a seat; an empty text leaves nothing behind. */
  saveNotepad(run: RunId, seat: Seat, text: string): Promise<void>;
  /** The seats of a run that have a notepad, with its text. */
  readNotepads(run: RunId): Promise<Notepads>;
  savePreference(key: string, value: unknown): Promise<void>;
  /** Null when there is none. */
  readPreference(key: string): Promise<unknown>;
}

/** Private notes of one run, by seat. */
export type Notepads = Partial<Record<Seat, string>>;

export function createDeviceRecords(homes: Homes): DeviceRecords {
  /** Drafts and notepads live where their run lives. */
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
    async saveNotepad(run, seat, text) {
      if (text === '') await dropRecord(besides(run), 'notepads', [run, seat]);
      else await keepRecord(besides(run), 'notepads', [run, seat], { run, seat, text });
    },
    async readNotepads(run) {
      const found = await Promise.all(
        seats.map((seat) => findRecord(besides(run), 'notepads', [run, seat])),
      );
      return Object.fromEntries(found.flatMap((row) => (row ? [[row.seat, row.text]] : [])));
    },
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
