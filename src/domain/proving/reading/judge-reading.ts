import type { PlayableScenario } from '../../scenario/index.ts';
import { countWords, sentenceLengths } from './count-words.ts';
import {
  averageSentence,
  longestSentence,
  longestText,
  mostNewWords,
  type TextKind,
} from './length-limits.ts';
import type { ActReading } from './new-words.ts';
import { readTexts } from './read-texts.ts';

/** A text that asks too much. `place` is where it stands in the case; counts are words. */
export type ReadingFinding =
  | { finding: 'long-text'; place: string; kind: TextKind; words: number; most: number }
  | { finding: 'long-sentence'; place: string; words: number; most: number }
  | { finding: 'long-sentences'; words: number; most: number }
  | { finding: 'much-to-read'; seat: string; act: string; words: number; most: number };

/** Holds the texts of a case against method 8, and what had to be read in plays of it. */
export function judgeReading(
  scenario: PlayableScenario,
  readings: readonly ActReading[],
): ReadingFinding[] {
  const texts = readTexts(scenario);
  const lengths = texts.flatMap(({ text }) => sentenceLengths(text));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  return [
    ...texts.flatMap(({ place, kind, text }): ReadingFinding[] => {
      const [words, most] = [countWords(text), longestText[kind]];
      return words > most ? [{ finding: 'long-text', place, kind, words, most }] : [];
    }),
    ...texts.flatMap(({ place, text }): ReadingFinding[] =>
      sentenceLengths(text)
        .filter((words) => words > longestSentence)
        .map((words) => ({ finding: 'long-sentence', place, words, most: longestSentence })),
    ),
    ...(average > averageSentence
      ? [{ finding: 'long-sentences', words: average, most: averageSentence } as const]
      : []),
    ...readings
      .filter(({ words }) => words > mostNewWords)
      .map((one) => ({ finding: 'much-to-read', most: mostNewWords, ...one }) as const),
  ];
}
