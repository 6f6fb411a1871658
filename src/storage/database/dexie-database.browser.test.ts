import { describeDatabase } from '../../testing/storage/database-contract.ts';
import { valueOf } from '../../testing/storage/device.ts';
import { openDexieDatabase } from './dexie-database.ts';

let count = 0;

describeDatabase(async () => {
  count += 1;
  return valueOf(await openDexieDatabase(`tables-${count}`, () => {}));
});
