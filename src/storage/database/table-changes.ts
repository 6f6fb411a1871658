import type { TableName } from './database.ts';

/** Lets everybody who has a database open know which of its tables changed, in this tab and in others. */
export interface TableChanges {
  tell: (names: readonly TableName[]) => void;
  /** Returns what ends the calls. */
  on: (call: (names: readonly TableName[]) => void) => () => void;
  close: () => void;
}

export function createTableChanges(database: string): TableChanges {
  const calls = new Set<(names: readonly TableName[]) => void>();
  // An old browser without it learns of another tab at the next visit.
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${database}/tables`);
  const tellHere = (names: readonly TableName[]) => calls.forEach((call) => call(names));
  channel?.addEventListener('message', ({ data }: MessageEvent<TableName[]>) => tellHere(data));
  return {
    tell(names) {
      channel?.postMessage(names);
      tellHere(names);
    },
    on(call) {
      calls.add(call);
      return () => calls.delete(call);
    },
    close() {
      calls.clear();
      channel?.close();
    },
  };
}
