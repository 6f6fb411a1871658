import { describeDatabase } from '../../testing/storage/database-contract.ts';
import { createMemoryDatabase } from './memory-database.ts';

describeDatabase(async () => createMemoryDatabase());
