/** Short form for the first screen; the whole text stands under "What became of each person". */
export function firstSentence(text: string, language: string): string {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  for (const { segment } of sentences) return segment.trim();
  return text;
}
