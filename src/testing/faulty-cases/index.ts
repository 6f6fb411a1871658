import type { FindingCode } from '../../domain/proving/index.ts';
import type { FaultyCase } from './sound-case.ts';
import { unreached } from './unreached.ts';
import { wordingFaults } from './wording-faults.ts';
import { worldFaults } from './world-faults.ts';

/** For everything the prover can say, a case of which it says that and nothing else. */
export const faultyCases: Record<FindingCode, FaultyCase> = {
  ...unreached,
  ...worldFaults,
  ...wordingFaults,
};
