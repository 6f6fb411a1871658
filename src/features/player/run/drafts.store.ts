import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Seat, seats } from '../../../domain/scenario/index.ts';
import type { Certainty, Reasons } from '../../../domain/simulation/index.ts';

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
  /** The seat whose desk was on screen last. */
  seat: Seat | null;
  /** Ids of the stops of guided mode that were read, so that play stops once for each. */
  passedStops: readonly string[];
  change: (key: string, part: Partial<Draft>) => void;
  forget: (key: string) => void;
  selectSeat: (seat: Seat) => void;
  passStops: (ids: readonly string[]) => void;
}
export type DraftsStore = StoreApi<DraftsState>;

/** Choices survive a call, a reload and a change of language; `keep` is given all of them at each change. */
export function createDraftsStore(kept: unknown, keep: (all: unknown) => void): DraftsStore {
  const store = createStore<DraftsState>((set, get) => ({
    ...readKept(kept),
    change(key, part) {
      const draft = { ...(get().drafts[key] ?? emptyDraft), ...part };
      set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
    },
    forget(key) {
      set(({ drafts }) => {
        const { [key]: _gone, ...others } = drafts;
        return { drafts: others };
      });
    },
    selectSeat: (seat) => set({ seat }),
    passStops: (ids) => set(({ passedStops }) => ({ passedStops: [...passedStops, ...ids] })),
  }));
  store.subscribe(({ drafts, seat, passedStops }) => keep({ drafts, seat, passedStops }));
  return store;
}

/** What was kept, as far as it has the right shape: a choice that cannot be read is made again. */
function readKept(kept: unknown): Pick<DraftsState, 'drafts' | 'seat' | 'passedStops'> {
  const { drafts, seat, passedStops } = isRecord(kept) ? kept : {};
  return {
    seat: seats.find((one) => one === seat) ?? null,
    passedStops: Array.isArray(passedStops)
      ? passedStops.filter((id) => typeof id === 'string')
      : [],
    drafts: Object.fromEntries(
      Object.entries(isRecord(drafts) ? drafts : {}).flatMap(([key, value]) => {
        const draft = readDraft(value);
        return draft ? [[key, draft]] : [];
      }),
    ),
  };
}

function readDraft(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const draft = value as Partial<Draft>;
  const lists = [draft.chosen, draft.reasons?.facts, draft.reasons?.risks, draft.reasons?.rules];
  const isSound = lists.every(Array.isArray) && typeof (draft.words ?? '') === 'string';
  return isSound ? { ...emptyDraft, ...draft } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
