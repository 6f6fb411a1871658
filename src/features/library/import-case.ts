import type { CaseCard } from './case-card.ts';
import type { ImportedCase, ImportedCasesPort } from './imported-case.ts';
import { type ReadCase, readCaseFile, type ToldProblem } from './read-case.ts';

/** What came of a case file that somebody chose. */
export type CaseImport =
  /** Notes are problems that do not block play. */
  | {
      outcome: 'added' | 'replaced';
      title: string;
      isOnDisk: boolean;
      notes: readonly ToldProblem[];
    }
  /** The same case with the same content is here. */
  | { outcome: 'unchanged'; title: string }
  /** A case that came with the program has this id. */
  | { outcome: 'id-taken'; id: string; title: string }
  | Exclude<ReadCase, { outcome: 'playable' }>;

interface Known {
  shipped: readonly CaseCard[];
  imported: readonly ImportedCase[];
}

/** Reads a file, and keeps the case in it if it can be played and its id is free to take. */
export async function importCase(
  file: File,
  known: Known,
  keep: ImportedCasesPort['keep'],
  read: (file: File) => Promise<ReadCase> = readCaseFile,
): Promise<CaseImport> {
  const found = await read(file);
  if (found.outcome !== 'playable') return found;
  const { card, scenario, hash, notes } = found;
  const { id, title } = scenario;
  const shipped = known.shipped.find((one) => one.id === id);
  if (shipped) return { outcome: 'id-taken', id, title: shipped.title };
  const before = known.imported.find((one) => one.card.id === id);
  // What could not be saved last time is worth another try.
  if (before?.card.hash === hash && before.isOnDisk) return { outcome: 'unchanged', title };
  const source = await file.text();
  const { isOnDisk } = await keep({ card, scenario, hash, source });
  return { outcome: before ? 'replaced' : 'added', title, isOnDisk, notes };
}
