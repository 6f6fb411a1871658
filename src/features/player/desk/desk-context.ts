import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Jurisdiction, LawQuestion, ReadLaw } from '../../../domain/law/index.ts';
import type { PlayableScenario, Minute, Seat } from '../../../domain/scenario/index.ts';
import type { ChoicePrice, DeskView, Input, Refusal } from '../../../domain/simulation/index.ts';
import type { DraftsStore } from '../run/drafts.store.ts';
import type { NotepadKeeping } from '../run/run-keeping.ts';

/** Addresses of other pages, given by the application, which alone knows the routes. */
export interface DeskLinks {
  cases: string;
  runs: string;
  debrief: string;
  settings: string;
}

/** The law and its words, given by the application; they load late. */
export interface LawPort {
  /** Lies over the page and shows the law of a place. */
  LawDrawer: ComponentType<{ question: LawQuestion; onClose: () => void }>;
  /**
   * Marks the legal words in the texts of a passage, so that each can be opened. Null until it has arrived, and
   * where a person has switched it off.
   */
  explain:
    | ((
        passage: readonly { text: string; language: string }[],
        jurisdiction: Jurisdiction,
        onReadLaw: ReadLaw,
      ) => readonly ReactNode[])
    | null;
}

/** What every part of the desk works with: one seat's view, and what can be done from it. */
export interface DeskModel {
  view: DeskView;
  /** In the language of the person, as far as it is translated. */
  scenario: PlayableScenario;
  /** The tag of the language that a text of the case is in. */
  languageOf: (text: string) => string;
  /** Seats the person plays. */
  held: readonly Seat[];
  drafts: DraftsStore;
  notepad: NotepadKeeping;
  links: DeskLinks;
  isSaving: boolean;
  isSaved: boolean;
  /** Why the last input was not accepted. */
  refusal: Refusal | null;
  keysOn: boolean;
  /** ISO time of this device at which the run was last played before this visit; null in a new run. */
  lastPlayed: string | null;
  /** Says that storage is in trouble; empty while all is well. */
  banner: ReactNode;
  /** Records that could not be read and were set aside. */
  setAside: number;
  /** The price of what is chosen at a decision, all together. */
  priceOf: (decision: string, options: readonly string[]) => ChoicePrice;
  act: (input: Input) => void;
  /** Gets ready for an input that is chosen and may be sent. Costs a moment; nothing on the screen changes. */
  foresee: (input: Input) => void;
  /** Lets time pass until something happens, or at the latest until a minute. */
  letTimePass: (until: Minute | null) => void;
  selectSeat: (seat: Seat) => void;
  open: (dialog: DeskDialog) => void;
  law: LawPort;
  /** The same function at each drawing. */
  readLaw: ReadLaw;
  /** Puts an empty page in the place of the desk at once. */
  leaveQuickly: () => void;
}

/** What may lie over the desk. Never news. */
export type DeskDialog =
  | { kind: 'time' | 'briefing' | 'example' | 'deadlines' | 'menu' | 'file' }
  | LateDialog;

/** Those that load when they are first opened. */
export type LateDialog =
  | {
      kind:
        | 'putRight'
        | 'note'
        | 'notepad'
        | 'keys'
        | 'search'
        | 'soFar'
        | 'hypotheses'
        | 'places'
        | 'connections';
    }
  | { kind: 'share'; parts: string[] }
  | { kind: 'law'; question: LawQuestion };

const DeskContext = createContext<DeskModel | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskModel {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is used outside a desk');
  return desk;
}
