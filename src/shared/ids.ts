/**
 * Ids with a meaning: an evidence id cannot be passed where a decision id is wanted, though both
 * are plain text at run time and in files.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ScenarioId = Id<'scenario'>;
export type RunId = Id<'run'>;
export type ProfileId = Id<'profile'>;

/**
 * Marks text as an id where it enters the program: from a checked file, a row, an address.
 * It checks nothing; whoever calls it knows where the text came from.
 */
export function asId<Kind extends ScenarioId | RunId | ProfileId>(text: string): Kind {
  return text as Kind;
}

/**
 * A new run's id.
 *
 * @param bytes  16 random bytes. They come from outside because chance is an input here; the
 *               browser's `crypto.getRandomValues` has them even on plain http, where
 *               `crypto.randomUUID` is missing
 * @returns      26 lower-case letters and digits without i, l, o and u, so that it survives being
 *               read aloud
 */
export function newRunId(bytes: Uint8Array): RunId {
  let bits = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let text = '';
  while (text.length < 26) {
    text = ALPHABET.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return asId<RunId>(text);
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
