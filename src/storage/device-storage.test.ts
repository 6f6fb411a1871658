import { describe } from 'vitest';
import { describeCases } from '../testing/storage/case-contract.ts';
import { describeDamage } from '../testing/storage/damage-contract.ts';
import type { TestDevice } from '../testing/storage/device.ts';
import { fakeTabs } from '../testing/storage/fake-tabs.ts';
import { describeFiles } from '../testing/storage/file-contract.ts';
import { describeLeases } from '../testing/storage/lease-contract.ts';
import { describeRecords } from '../testing/storage/record-contract.ts';
import { describeRuns } from '../testing/storage/run-contract.ts';
import { createMemoryDatabase } from './database/memory-database.ts';
import { openStorageOn } from './device-storage.ts';

describe.each(['locks', 'messages', 'nothing'] as const)('in memory, with %s', (has) => {
  const openDevice = async (): Promise<TestDevice> => {
    const disk = createMemoryDatabase();
    const surroundings = fakeTabs(has);
    return {
      disk,
      openTab: () => openStorageOn({ ok: true, value: disk }, surroundings()),
      end: async () => disk.close(),
    };
  };
  describeRuns(openDevice);
  describeLeases(openDevice, 100);
  describeDamage(openDevice);
  describeRecords(openDevice);
  describeFiles(openDevice);
  describeCases(openDevice);
});
