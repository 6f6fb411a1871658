import type { Term } from '../../../domain/law/glossary.ts';
import type { LawChapter, LawEntry, ResolvedPoint } from '../../../domain/law/index.ts';
import { fold } from '../../../shared/fold.ts';

/** The chapters with what has every word that is looked for, in the same order; a chapter's title counts for its points. */
export function findInLaw(
  chapters: readonly LawChapter[],
  query: string,
  titleOf: (topic: LawChapter['topic']) => string,
): readonly LawChapter[] {
  const has = finder(query);
  return chapters.map((chapter) => {
    const title = titleOf(chapter.topic);
    return {
      ...chapter,
      points: chapter.points.filter((point) => has([title, ...textsOfPoint(point)])),
      entries: chapter.entries.filter((entry) => has([title, ...textsOfEntry(entry)])),
      international: chapter.international.filter((entry) => has([title, ...textsOfEntry(entry)])),
    };
  });
}

/** Terms that have every word that is looked for, in English or in any other language. */
export function findInGlossary(glossary: readonly Term[], query: string): readonly Term[] {
  const has = finder(query);
  return glossary.filter(({ term, definition, words }) =>
    has([term, definition, ...Object.values(words).map((word) => word ?? '')]),
  );
}

/** What is not shown is not found either. */
function textsOfPoint(point: ResolvedPoint): readonly string[] {
  const { title, question, primary, also, int, shownToLearners } = point;
  const entries = shownToLearners && primary ? [primary, ...also, ...int] : [];
  return [title, question, ...entries.flatMap(textsOfEntry)];
}

function textsOfEntry({ instrument, article, gist, confidence }: LawEntry): readonly string[] {
  return [instrument, article, confidence === 'low' ? '' : gist];
}

function finder(query: string): (texts: readonly string[]) => boolean {
  const words = fold(query).letters.split(/\s+/);
  return (texts) => {
    const { letters } = fold(texts.join(' '));
    return words.every((word) => letters.includes(word));
  };
}
