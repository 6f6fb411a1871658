const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words as a reader counts them: "02:10" and "14" are words, a dash is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
}

/** Words of each sentence. A line that ends without a full stop, as in a list, ends a sentence too. */
export function sentenceLengths(text: string): number[] {
  return text
    .split(/\n\s*\n|\n(?=[-*] )/)
    .flatMap((part) => [...sentences.segment(part.replaceAll('\n', ' '))])
    .map(({ segment }) => countWords(segment))
    .filter((count) => count > 0);
}
