import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { ResultRow } from '../database/rows.ts';
import type { AppendRefusal, StorageTrouble } from '../trouble.ts';

/** A judged run. A result that is there stays: an engine fix never rewrites an old score (rule 35). */
export interface FinishedResult {
  rulesVersion: string;
  finishedAt: string;
  /** As the program that judged the log wrote it; whoever shows it checks that it can read it. */
  report: unknown;
}

/**
 * Ends a run with its result.
 *
 * @param nextSeq  number of events the report was made from; a log that has grown since is not judged by it
 * @returns        the result that counts: this one, or the one that was there
 */
export async function finishRun(
  database: Database,
  run: RunId,
  nextSeq: number,
  result: FinishedResult,
): Promise<Result<FinishedResult, StorageTrouble | AppendRefusal>> {
  const finished = await database.write(['runs', 'results'], async ({ runs, results }) => {
    const row = await runs.get(run);
    if (!row) return 'storage/missing';
    const before = await results.get(run);
    const kept = before ? toResult(before) : null;
    if (kept) return kept;
    if (row.nextSeq !== nextSeq) return 'storage/stale';
    await results.put(toResultRow(run, result));
    await runs.put({ ...row, status: 'finished', updatedAt: result.finishedAt });
    return result;
  });
  if (!finished.ok) return finished;
  return typeof finished.value === 'string' ? failed(finished.value) : ok(finished.value);
}

export async function readResult(
  database: Database,
  run: RunId,
): Promise<Result<FinishedResult | null, StorageTrouble>> {
  return database.read(['results'], async ({ results }) => {
    const row = await results.get(run);
    return row ? toResult(row) : null;
  });
}

export function toResultRow(run: RunId, { report, ...rest }: FinishedResult): ResultRow {
  return { run, ...rest, report: JSON.stringify(report) };
}

/** Null when the text was cut off: a result can be made again from the log. */
function toResult({ rulesVersion, finishedAt, report }: ResultRow): FinishedResult | null {
  try {
    return { rulesVersion, finishedAt, report: JSON.parse(report) };
  } catch {
    return null;
  }
}
