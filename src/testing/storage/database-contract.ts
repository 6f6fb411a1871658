import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type RunId } from '../../shared/ids.ts';
import type { Database } from '../../storage/database/database.ts';
import type { EventRow } from '../../storage/database/rows.ts';
import { valueOf } from './device.ts';

const [one, two] = [asId<RunId>('one'), asId<RunId>('two')];
const row = (run: RunId, seq: number): EventRow => ({ run, seq, event: `${seq}`, checksum: '' });

/** What every keeper of tables must do. */
export function describeDatabase(open: () => Promise<Database>): void {
  describe('tables', () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });
    afterEach(() => database.close());

    const add = (rows: EventRow[]) => database.write(['events'], ({ events }) => events.add(rows));
    const all = async () => valueOf(await database.read(['events'], ({ events }) => events.all()));

    test('rows come back in the order of their keys, numbers as numbers', async () => {
      await add([row(two, 1), row(one, 10), row(one, 9), row(two, 0)]);
      expect((await all()).map(({ run, seq }) => [run, seq])).toEqual([
        [one, 9],
        [one, 10],
        [two, 0],
        [two, 1],
      ]);
    });

    test('the rows of one run are its own', async () => {
      await add([row(one, 0), row(two, 0), row(two, 1)]);
      const ofTwo = await database.read(['events'], ({ events }) => events.ofRun(two));
      expect(valueOf(ofTwo).map(({ seq }) => seq)).toEqual([0, 1]);
      await database.write(['events'], ({ events }) => events.deleteRun(two));
      expect(await all()).toEqual([row(one, 0)]);
    });

    test('a table that is cleared has no rows, and others keep theirs', async () => {
      await add([row(one, 0), row(two, 0)]);
      await database.write(['preferences'], ({ preferences }) =>
        preferences.put({ key: 'a', value: '1' }),
      );
      await database.write(['events'], ({ events }) => events.clear());
      expect(await all()).toEqual([]);
      const kept = await database.read(['preferences'], ({ preferences }) => preferences.all());
      expect(valueOf(kept)).toEqual([{ key: 'a', value: '1' }]);
    });

    test('adding a row that is there throws, and nothing of the transaction remains', async () => {
      await add([row(one, 0)]);
      await expect(add([row(one, 1), row(one, 0)])).rejects.toThrow(Error);
      expect(await all()).toEqual([row(one, 0)]);
    });

    test('an exception takes back all that its transaction did', async () => {
      const failing = database.write(['events', 'preferences'], async (tables) => {
        await tables.events.add([row(one, 0)]);
        await tables.preferences.put({ key: 'a', value: '1' });
        throw new RangeError('a bug');
      });
      await expect(failing).rejects.toThrow('a bug');
      expect(await all()).toEqual([]);
    });

    test('transactions on one table follow one another', async () => {
      const count = () =>
        database.write(['preferences'], async ({ preferences }) => {
          const before = Number((await preferences.get('count'))?.value ?? 0);
          await preferences.put({ key: 'count', value: String(before + 1) });
        });
      await Promise.all(Array.from({ length: 20 }, count));
      const read = await database.read(['preferences'], ({ preferences }) =>
        preferences.get('count'),
      );
      expect(valueOf(read)?.value).toBe('20');
    });

    test('a row that was read is a copy', async () => {
      await add([row(one, 0)]);
      const [read] = await all();
      if (read) read.event = 'changed';
      expect((await all())[0]?.event).toBe('0');
    });

    test('watching tells what is there and each change, until it ends', async () => {
      const seen: number[] = [];
      const end = database.watch(
        ['events'],
        ({ events }) => events.all(),
        (rows) => seen.push(valueOf(rows).length),
      );
      await expect.poll(() => seen).toEqual([0]);
      await add([row(one, 0)]);
      await expect.poll(() => seen).toEqual([0, 1]);
      end();
      await add([row(one, 1)]);
      await all();
      expect(seen).toEqual([0, 1]);
    });
  });
}
