import type { ProfileId } from '../../shared/ids.ts';
import type { TableVersion } from '../database/table-upgrades.ts';
import type { PinCheck } from './pin-check.ts';

/** One of the people who share this device, as the list keeps it. Moments are ISO texts unless a name says otherwise. */
export interface ProfileRow {
  id: ProfileId;
  /** How the person wants to be called; null: the first profile, before somebody gave it a name. */
  alias: string | null;
  pin: PinCheck | null;
  /** PINs that were tried since the last right one. */
  tries: number;
  /** Milliseconds of this device's clock at the last of them. */
  triedAt: number;
  madeAt: string;
  lastUsedAt: string;
  /** When its old runs were last looked for while it was closed; null: never. */
  tidiedAt: string | null;
  oldRuns: OldRuns | null;
  /** Its deletion has begun. What was cut short is finished when the list is opened next. */
  isLeaving: boolean;
}

/** Finished runs of a closed profile that will be deleted, and the first day on which that happens. */
export interface OldRuns {
  count: number;
  from: string;
}

/** All versions of the list; the rules of `database/table-upgrades.ts` hold for it too. */
export const LIST_VERSIONS: readonly TableVersion[] = [{ version: 1, tables: { profiles: 'id' } }];
