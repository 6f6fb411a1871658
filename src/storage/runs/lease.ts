import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { LeaseRow } from '../database/rows.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';

// The row in `leases` is the only truth about who may append to a run: whoever appends proves in the same transaction
// that the row still bears its token. Web Locks, messages between tabs and heartbeats only help to guess whether the
// tab behind a row is still alive, and to tell it early that it lost. A wrong guess costs somebody a click, never an act.

export async function readLease(
  database: Database,
  run: RunId,
): Promise<Result<LeaseRow | null, StorageTrouble>> {
  return database.read(['leases'], async ({ leases }) => (await leases.get(run)) ?? null);
}

/**
 * Writes a lease, unless somebody else got one meanwhile.
 *
 * @param over  token of the lease that is known to be given up, null for none, `'any'` to take over from anybody
 * @returns     whether it was ours to take, and the token that was there before
 */
export async function claimLease(
  database: Database,
  lease: LeaseRow,
  over: string | null,
): Promise<Result<{ isMine: boolean; before: string | null }, StorageTrouble | RunMissing>> {
  const claimed = await database.write(['runs', 'leases'], async ({ runs, leases }) => {
    if (!(await runs.get(lease.run))) return null;
    const before = (await leases.get(lease.run))?.token ?? null;
    const isMine = over === 'any' || before === over;
    if (isMine) await leases.put(lease);
    return { isMine, before };
  });
  if (!claimed.ok) return claimed;
  return claimed.value ? ok(claimed.value) : failed('storage/missing');
}

/** Gives a lease back, if it is still ours. */
export async function releaseLease(database: Database, run: RunId, token: string): Promise<void> {
  // Trouble here needs no answer: a lease that stays behind is found dead by whoever comes next.
  await database.write(['leases'], async ({ leases }) => {
    if ((await leases.get(run))?.token === token) await leases.delete(run);
  });
}

/**
 * Gives a sign of life.
 *
 * @returns false when the lease is another's; when the tables cannot be read, true, because the next append will tell
 */
export async function beat(
  database: Database,
  run: RunId,
  token: string,
  now: number,
): Promise<boolean> {
  const beaten = await database.write(['leases'], async ({ leases }) => {
    const lease = await leases.get(run);
    if (lease?.token !== token) return false;
    await leases.put({ ...lease, beatAt: now });
    return true;
  });
  return !beaten.ok || beaten.value;
}
