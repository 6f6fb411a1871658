import { cardWords } from './card-words.ts';
import type { CaseCard } from './case-card.ts';
import type { Loadable } from './loadable.ts';
import type { RunSummary } from './run-summary.ts';

/** The runs with the titles of their cases in the language of the page, where that very case is served. */
export function runsWithTitles(
  runs: Loadable<readonly RunSummary[]>,
  cases: Loadable<readonly CaseCard[]>,
  language: string,
): Loadable<readonly RunSummary[]> {
  if (runs.state !== 'ready' || cases.state !== 'ready') return runs;
  return {
    ...runs,
    value: runs.value.map((run) => {
      const card = cases.value.find(({ id, hash }) => id === run.caseId && hash === run.caseHash);
      return card ? { ...run, title: cardWords(card, language).title.text } : run;
    }),
  };
}
