import type { LawLibrary } from '../law/index.ts';
import type { Condition } from './conditions/expression.ts';
import type { DraftScenario } from './draft.ts';
import { examine } from './examine.ts';
import type { Path } from './problem.ts';

/** What an author wrote, with the way to it in the file. */
export type Placed = { conditions: PlacedCondition[]; texts: PlacedText[] };
export type PlacedCondition = { condition: Condition; path: Path };
export type PlacedText = { text: string; path: Path };

/** Every condition in CEL and every text for people, in the order of the file. What cannot be read is left out. */
export function placedIn(draft: DraftScenario, law: LawLibrary): Placed {
  const { walked, read } = examine(draft, law);
  return {
    conditions: (walked.mentions.get('cel') ?? []).flatMap(({ text, path }) => {
      const { condition } = read(text);
      return condition ? [{ condition, path }] : [];
    }),
    texts: (walked.mentions.get('prose') ?? []).map(({ text, path }) => ({ text, path })),
  };
}
