/** A text as it is compared, and where each of its letters stands in the text as it is written. */
interface Folded {
  letters: string;
  /** Place in the text of each code unit of `letters`; after the last one, the length of the text. */
  from: readonly number[];
}

/** Letters that no normal form takes apart, though people type them without their sign. */
const plain: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', '’': "'" };

/** Capitals and diacritics make no difference: "Šid" is found by "sid", "Ќумурџиска" by "кумур". */
export function fold(text: string): Folded {
  const from: number[] = [];
  let letters = '';
  let at = 0;
  for (const sign of text) {
    const bare = sign.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
    const letter = plain[bare] ?? bare;
    for (let unit = 0; unit < letter.length; unit++) from.push(at);
    letters += letter;
    at += sign.length;
  }
  from.push(at);
  return { letters, from };
}
