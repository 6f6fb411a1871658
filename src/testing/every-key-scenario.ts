import everyKey from './every-key.yaml?raw';

/** A `scenario.yaml` with every key of the format at least once, without problems or notes; about 15 KB. */
export const everyKeyScenario: string = everyKey;

/** The text with one passage replaced; a passage that is not there is a mistake in the test. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The text to edit has no “${from}”`);
  return text.replace(from, () => to);
}
