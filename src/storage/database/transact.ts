import {
  type Key,
  type Table,
  type TableName,
  tableKeys,
  type Tables,
  type Work,
} from './database.ts';

/**
 * One transaction of the browser's own database. Writing asks for strict durability, so that "committed" means handed to
 * the disk and not to a buffer of the operating system. It costs about 0.4 ms per act.
 *
 * What is written is not waited for inside: the first of it that fails ends the transaction, and with it the promise.
 */
export function transact<Value>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  names: readonly TableName[],
  work: Work<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...names], mode, { durability: 'strict' });
    // Why a transaction ended says more than what could not go on after it.
    const fail = (error: unknown) => reject(transaction.error ?? error);
    transaction.addEventListener('abort', () => fail(new DOMException('Stopped', 'AbortError')));
    work(tablesIn(transaction, names))
      .then((value) => {
        if (mode === 'readonly') return resolve(value);
        transaction.addEventListener('complete', () => resolve(value));
        // Asking for the end spares a way to the disk's process and back.
        transaction.commit();
      })
      .catch((error: unknown) => {
        fail(error);
        if (transaction.error === null) transaction.abort();
      });
  });
}

function tablesIn(transaction: IDBTransaction, names: readonly TableName[]): Tables {
  const tables = names.map((name) => [
    name,
    tableOver(transaction.objectStore(name), tableKeys[name].length > 1),
  ]);
  return Object.fromEntries(tables) as Tables;
}

function tableOver(store: IDBObjectStore, hasParts: boolean): Table<object> {
  // Every key after a run sorts before a list.
  const ofRun = (run: string) =>
    hasParts ? IDBKeyRange.bound([run], [run, []]) : IDBKeyRange.only(run);
  return {
    get: (key) => answerOf(store.get(keyOf(key))),
    all: () => answerOf(store.getAll()),
    ofRun: (run) => answerOf(store.getAll(ofRun(run))),
    add: async (rows) => rows.forEach((row) => store.add(row)),
    put: async (row) => void store.put(row),
    delete: async (key) => void store.delete(keyOf(key)),
    deleteRun: async (run) => void store.delete(ofRun(run)),
    clear: async () => void store.clear(),
  };
}

function keyOf(key: Key): IDBValidKey {
  return typeof key === 'string' ? key : [...key];
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
