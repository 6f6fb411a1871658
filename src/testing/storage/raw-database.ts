/** Databases as JSON: stores with their keys and rows. Versions as the browser counts them, ten times ours. */
export interface Fixture {
  nativeVersion: number;
  stores: Record<string, { keyPath: string | string[] | null; rows: unknown[] }>;
}

export async function writeFixture(
  name: string,
  { nativeVersion, stores }: Fixture,
): Promise<void> {
  const database = await openRaw(name, nativeVersion, (created) => {
    for (const [store, { keyPath, rows }] of Object.entries(stores)) {
      const table = created.createObjectStore(store, { keyPath });
      for (const row of rows) table.add(row);
    }
  });
  database.close();
}

export async function readBack(name: string): Promise<Fixture> {
  const database = await openRaw(name);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (store) => {
      const table = transaction.objectStore(store);
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = table.getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', reject);
      });
      return [store, { keyPath: table.keyPath, rows }] as const;
    }),
  );
  database.close();
  return { nativeVersion: database.version, stores: Object.fromEntries(stores) };
}

/** Past this program, as another version of it or the browser itself would. */
export function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', reject);
    request.addEventListener('blocked', () => reject(new Error('another tab holds it up')));
  });
}
