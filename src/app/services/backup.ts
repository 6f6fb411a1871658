import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BackupPort, LastBackup, RunsImport } from '../../features/library/index.ts';
import { asId, type RunId } from '../../shared/ids.ts';
import { listRuns } from './runs.ts';
import { saveAs } from './save-as.ts';
import { deviceStorage } from './storage.ts';

const LAST_EXPORT = 'lastExport';
/** Storage limits the length of a text; this keeps a film that was chosen by mistake out of memory. */
const LARGEST_FILE_BYTES = 80_000_000;

const store = createStore<{ lastBackup: LastBackup }>(() => ({ lastBackup: 'unknown' }));

/** When all runs were last exported from this device. */
export function useLastBackup(): LastBackup {
  useEffect(() => {
    if (store.getState().lastBackup === 'unknown') void readLastBackup();
  }, []);
  return useStore(store, ({ lastBackup }) => lastBackup);
}

async function readLastBackup() {
  const at = await (await deviceStorage()).readPreference(LAST_EXPORT);
  store.setState({ lastBackup: { at: typeof at === 'string' ? at : null } });
}

export const backup: BackupPort = {
  async exportAll() {
    const storage = await deviceStorage();
    const exported = await storage.exportAll();
    if (!exported.ok) return null;
    const at = new Date().toISOString();
    const name = `caseroute-runs-${at.slice(0, 10)}.json`;
    saveAs(name, exported.value);
    await storage.savePreference(LAST_EXPORT, at);
    store.setState({ lastBackup: { at } });
    return name;
  },
  async importRuns(file): Promise<RunsImport> {
    if (file.size > LARGEST_FILE_BYTES) {
      const problems = [{ code: 'import/too-large', where: '', run: null }] as const;
      return { outcome: 'read', added: [], skipped: 0, problems };
    }
    const text = await file.text().catch(() => null);
    if (text === null) return { outcome: 'unreadable' };
    const imported = await (await deviceStorage()).importFile(text);
    return imported.ok
      ? { outcome: 'read', ...imported.value, skipped: imported.value.skipped.length }
      : { outcome: 'read', added: [], skipped: 0, problems: imported.trouble };
  },
  async deleteAll() {
    const storage = await deviceStorage();
    const runs = await listRuns(storage);
    if (runs === null) return false;
    const deleted = [];
    for (const { id } of runs) deleted.push(await storage.deleteRun(asId<RunId>(id)));
    return deleted.every(({ ok }) => ok);
  },
};
