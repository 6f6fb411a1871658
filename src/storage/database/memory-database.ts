import { assert } from '../../shared/assert.ts';
import { ok } from '../../shared/result.ts';
import {
  type Database,
  type Key,
  type Table,
  type TableName,
  tableKeys,
  tableNames,
  type Tables,
  type Work,
} from './database.ts';

/** Rows of one table by their key as JSON. */
type Shelf = ReadonlyMap<string, unknown>;

/** Tables that live as long as the page. What play falls back on, and what tests without a browser use. */
export function createMemoryDatabase(): Database {
  const shelves = new Map<TableName, Shelf>(tableNames.map((name) => [name, new Map()]));
  const watchers = new Set<{ names: readonly TableName[]; look: () => void }>();
  let last: Promise<unknown> = Promise.resolve();

  /** One transaction after another, so that nobody sees half of one. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => null); // whoever asked for the turn hears of its failure
    return turn;
  }

  async function read<Value>(_names: readonly TableName[], work: Work<Value>) {
    return inTurn(async () => ok(await work(tablesOver(copyOf(shelves)))));
  }

  return {
    read,
    async write(names, work) {
      const value = await inTurn(async () => {
        const draft = copyOf(shelves);
        const outcome = await work(tablesOver(draft));
        for (const name of names) shelves.set(name, draft.get(name) ?? new Map());
        return outcome;
      });
      for (const watcher of watchers) {
        if (watcher.names.some((name) => names.includes(name))) watcher.look();
      }
      return ok(value);
    },
    watch(names, work, tell) {
      const watcher = {
        names,
        look: () =>
          void read(names, work).then((answer) => {
            if (watchers.has(watcher)) tell(answer);
          }),
      };
      watchers.add(watcher);
      watcher.look();
      return () => watchers.delete(watcher);
    },
    close: () => watchers.clear(),
  };
}

function copyOf(shelves: ReadonlyMap<TableName, Shelf>): Map<TableName, Map<string, unknown>> {
  return new Map([...shelves].map(([name, shelf]) => [name, new Map(shelf)]));
}

function tablesOver(shelves: ReadonlyMap<TableName, Map<string, unknown>>): Tables {
  const tables = tableNames.map((name) => [
    name,
    tableOver(shelves.get(name) ?? new Map(), tableKeys[name]),
  ]);
  return Object.fromEntries(tables) as Tables;
}

/** Rows go in and come out as copies, as they do with a real database. */
function tableOver(shelf: Map<string, unknown>, parts: readonly string[]): Table<object> {
  const keyOf = (row: object): Key => {
    const values = parts.map((part) => (row as Record<string, unknown>)[part]);
    return (values.length === 1 ? values[0] : values) as Key;
  };
  const text = (key: Key) => JSON.stringify(key);
  const rows = () =>
    ([...shelf.values()] as object[]).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const ofRun = (run: string) => rows().filter((row) => 'run' in row && row.run === run);
  return {
    get: async (key) => structuredClone(shelf.get(text(key)) as object | undefined),
    all: async () => structuredClone(rows()),
    ofRun: async (run) => structuredClone(ofRun(run)),
    async add(added) {
      for (const row of added) {
        assert(!shelf.has(text(keyOf(row))), `${text(keyOf(row))} is added once`);
        shelf.set(text(keyOf(row)), structuredClone(row));
      }
    },
    put: async (row) => void shelf.set(text(keyOf(row)), structuredClone(row)),
    delete: async (key) => void shelf.delete(text(key)),
    async deleteRun(run) {
      for (const row of ofRun(run)) shelf.delete(text(keyOf(row)));
    },
    clear: async () => shelf.clear(),
  };
}

function compareKeys(a: Key, b: Key): number {
  const others = [b].flat();
  for (const [i, part] of [a].flat().entries()) {
    const other = others[i];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}
