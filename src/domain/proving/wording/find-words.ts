/** The first entry of a list that stands in a text, as it stands there; null where none does. */
export function findWords(text: string, list: readonly string[]): string | null {
  const own = withoutQuotes(text);
  for (const entry of list) {
    const pattern = entry.replace(/\*$/, '\\p{L}*').replaceAll(' ', '\\s+');
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(own);
    if (match) return match[0];
  }
  return null;
}

/** What people in the case say stands in quotation marks; the debrief may discuss it. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/“[^”]*”|"[^"]*"|„[^“”]*[“”]/gu, ' ');
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
