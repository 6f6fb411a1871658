import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reasons } from '../../../domain/simulation/index.ts';
import type { Certainty } from '../../../domain/simulation/index.ts';

/** What is chosen at a question and not yet sent. */
export type Draft = {
  /** Ids of options, in the order chosen. */
  chosen: string[];
  reasons: Omit<Reasons, 'words'>;
  words: string;
  certainty: Certainty | null;
};

export const emptyDraft: Draft = {
  chosen: [],
  reasons: { facts: [], risks: [], rules: [] },
  words: '',
  certainty: null,
};

interface DraftsState {
  drafts: Readonly<Record<string, Draft>>;
  change: (key: string, part: Partial<Draft>) => void;
  forget: (key: string) => void;
}
export type DraftsStore = StoreApi<DraftsState>;

/** Choices survive a call, a reload and a change of language; `keep` writes each change. */
export function createDraftsStore(
  kept: Readonly<Record<string, unknown>>,
  keep: (key: string, draft: Draft | null) => void,
): DraftsStore {
  return createStore<DraftsState>((set, get) => ({
    drafts: Object.fromEntries(
      Object.entries(kept).flatMap(([key, value]) => {
        const draft = readDraft(value);
        return draft ? [[key, draft]] : [];
      }),
    ),
    change(key, part) {
      const draft = { ...(get().drafts[key] ?? emptyDraft), ...part };
      set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
      keep(key, draft);
    },
    forget(key) {
      if (!get().drafts[key]) return;
      set(({ drafts }) => {
        const { [key]: _gone, ...others } = drafts;
        return { drafts: others };
      });
      keep(key, null);
    },
  }));
}

/** A kept draft of the right shape, or null: a choice that cannot be read is made again. */
function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const draft = value as Partial<Draft>;
  const lists = [draft.chosen, draft.reasons?.facts, draft.reasons?.risks, draft.reasons?.rules];
  return lists.every(Array.isArray) ? { ...emptyDraft, ...draft } : null;
}
