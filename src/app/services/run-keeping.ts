import type { Appended, Opening, RunKeeping } from '../../features/player/index.ts';
import { asId, type RunId } from '../../shared/ids.ts';
import type { OpenRun } from '../../storage/index.ts';
import { deviceStorage } from './storage.ts';

/** Choices not yet sent are one record of a run. */
const DRAFTS = 'desk';

/** Wires the desk to this device's storage for one run. */
export function keepRun(id: string): RunKeeping {
  const run = asId<RunId>(id);
  let open: OpenRun | null = null;
  let lastAct: Promise<unknown> = Promise.resolve();
  let lastNote: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Opening> {
    const storage = await deviceStorage();
    const [loaded, drafts] = await Promise.all([
      storage.loadRun(run),
      storage.readDraft(run, DRAFTS),
    ]);
    if (!loaded.ok) return closed(loaded.trouble);
    const { scenario, events, setAside } = loaded.value;
    if (!scenario) return { kind: 'unreadable', code: setAside.at(-1)?.reason ?? 'scenario' };
    const health = await storage.storageHealth();
    return {
      kind: 'opened',
      run: {
        header: loaded.value.run.header,
        scenario,
        events,
        drafts,
        setAside: setAside.length,
        isFinished: loaded.value.run.status === 'finished',
        isKept: health.kind === 'persistent' || health.kind === 'best-effort',
      },
    };
  }

  return {
    async open({ takeOver }) {
      if (!open) {
        const opened = await (await deviceStorage()).openRun(run);
        if (!opened.ok) return closed(opened.trouble);
        open = opened.value;
      }
      if (open.state === 'elsewhere' && takeOver) {
        const taken = await open.takeOver();
        if (!taken.ok) return closed(taken.trouble);
      }
      return open.state === 'elsewhere' ? { kind: 'elsewhere' } : load();
    },
    async append(events): Promise<Appended> {
      const [first] = events;
      if (!open || !first) return { kind: 'elsewhere' };
      const writing = open.append(first.seq, events);
      // Whoever sent the act hears of its failure; drafts are kept all the same.
      lastAct = writing.catch(() => null);
      const kept = await writing;
      if (!kept.ok) return { kind: kept.trouble === 'storage/finished' ? 'finished' : 'elsewhere' };
      return { kind: kept.value.where === 'on-disk' ? 'saved' : 'onlyInMemory' };
    },
    keepDrafts(drafts) {
      // After an act that is being written, which has the disk to itself. Losing a draft loses no act; storage answers
      // nothing that could be said here.
      void lastAct.then(deviceStorage).then((storage) => storage.saveDraft(run, DRAFTS, drafts));
    },
    notepad: {
      async read(seat) {
        await lastNote; // what was typed a moment ago
        return (await (await deviceStorage()).readNotepads(run))[seat] ?? '';
      },
      keep(seat, text) {
        lastNote = Promise.all([lastNote, lastAct])
          .then(deviceStorage)
          .then((storage) => storage.saveNotepad(run, seat, text));
      },
    },
    watch: (onTaken) => open?.onLost(onTaken) ?? (() => {}),
    close() {
      void open?.close();
      open = null;
    },
  };
}

function closed(trouble: string): Opening {
  return trouble === 'storage/missing'
    ? { kind: 'missing' }
    : { kind: 'unreadable', code: trouble };
}
