import { useEffect, useState } from 'react';
import type {
  CaseCard,
  ImportedCase,
  ImportedCasesPort,
  Loadable,
} from '../../features/library/index.ts';
import type { KeptCase, LoadedCase } from '../../storage/index.ts';
import { deviceStorage } from './storage.ts';

/** The cases that somebody brought to this device; told anew when another tab changes them. */
export function useImportedCases(): Loadable<readonly ImportedCase[]> {
  const [cases, setCases] = useState<Loadable<readonly ImportedCase[]>>({ state: 'loading' });
  useEffect(() => {
    let isOver = false;
    let end = () => {};
    void deviceStorage().then((storage) => {
      if (isOver) return;
      end = storage.watchCases((answer) =>
        setCases(
          answer.ok ? { state: 'ready', value: answer.value.map(toImported) } : { state: 'failed' },
        ),
      );
    });
    return () => {
      isOver = true;
      end();
    };
  }, []);
  return cases;
}

export const importedCases: ImportedCasesPort = {
  keep: async (brought) => (await deviceStorage()).keepCase(brought),
  remove: async (id) => (await deviceStorage()).deleteCase(id),
};

/** Null when the case was deleted meanwhile. */
export async function loadImportedCase(id: string): Promise<LoadedCase | null> {
  const loaded = await (await deviceStorage()).loadCase(id);
  return loaded.ok ? loaded.value : null;
}

/** The card was written by the import above. */
function toImported({ card, importedAt, isOnDisk }: KeptCase): ImportedCase {
  return { card: card as CaseCard, importedAt, isOnDisk };
}
