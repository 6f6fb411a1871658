import { describe } from 'vitest';
import { describeCases } from '../testing/storage/case-contract.ts';
import { describeDamage } from '../testing/storage/damage-contract.ts';
import { type TestDevice, valueOf } from '../testing/storage/device.ts';
import { describeFiles } from '../testing/storage/file-contract.ts';
import { describeLeases } from '../testing/storage/lease-contract.ts';
import { describeRecords } from '../testing/storage/record-contract.ts';
import { describeRuns } from '../testing/storage/run-contract.ts';
import { openDexieDatabase } from './database/dexie-database.ts';
import { type DeviceStorage, openStorageIn } from './device-storage.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

const kinds: [string, Partial<Surroundings>][] = [
  ['Web Locks', {}],
  ['messages only, as on plain http', { locks: null }],
  ['neither', { locks: null, openChannel: null }],
];
let count = 0;

describe.each(kinds)('in IndexedDB, with %s', (_, parts) => {
  const openDevice = async (): Promise<TestDevice> => {
    count += 1;
    const name = `device-${count}`;
    const disk = valueOf(await openDexieDatabase(name, () => {}));
    const tabs: DeviceStorage[] = [];
    return {
      disk,
      async openTab() {
        const tab = await openStorageIn({ ...browserSurroundings(), ...parts }, name);
        tabs.push(tab);
        return tab;
      },
      async end() {
        disk.close();
        for (const tab of tabs) tab.close();
      },
    };
  };
  describeRuns(openDevice);
  describeLeases(openDevice, 10);
  describeDamage(openDevice);
  describeRecords(openDevice);
  describeFiles(openDevice);
  describeCases(openDevice);
});
