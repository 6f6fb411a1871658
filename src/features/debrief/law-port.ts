import type { ComponentType, ReactNode } from 'react';
import type { Jurisdiction, LawQuestion, ReadLaw } from '../../domain/law/index.ts';

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
