/** Says a literal text in a made-up language, so that a missing translation or a tight place shows itself. */
export type Voice = (text: string) => string;

const accented = pairs(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'áƀčđéƒğĥîĵķļɱñöþɋřšţûṽŵẋýžÁƁČĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ',
);

const cyrillic = pairs(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'абцдефгхијклмнопљрстувшжњзАБЦДЕФГХИЈКЛМНОПЉРСТУВШЖЊЗ',
);

/** How much longer a word gets: as much as the longest translations of short English labels do. */
const GROWTH = 0.6;

/**
 * Accents every letter and doubles letters until each word is 60 % longer. The words grow and are not only more,
 * because what overflows is a long word.
 */
export const long: Voice = (text) =>
  text.replace(/[A-Za-z]+/g, (word) => {
    let owed = 0;
    return Array.from(word).reduce((grown, letter) => {
      const said = accented.get(letter) ?? letter;
      owed += GROWTH;
      if (owed < 1) return grown + said;
      owed -= 1;
      return grown + said + said.toLowerCase();
    }, '');
  });

/** Writes every Latin letter as a Cyrillic one, the wide ones among them. */
export const inCyrillic: Voice = (text) =>
  text.replace(/[A-Za-z]/g, (letter) => cyrillic.get(letter) ?? letter);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = Array.from(to);
  return new Map(Array.from(from).map((letter, index) => [letter, targets[index] ?? letter]));
}
