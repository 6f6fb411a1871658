import type {
  CaseCard,
  Loadable,
  RunActions,
  RunSummary,
  StartChoice,
} from '../../features/library/index.ts';

/** The runs kept on this device, newest first. */
export function useRuns(): Loadable<readonly RunSummary[]> {
  return { state: 'ready', value: [] };
}

export const runActions: RunActions = {
  exportRun: async () => null,
  deleteRun: async () => false,
};

/** Starts a run of a case; answers its id, or null when it could not be started. */
export async function beginRun(_card: CaseCard, _choice: StartChoice): Promise<string | null> {
  return null;
}
