import {
  type CaseTexts,
  type CaseWords,
  type PlayableScenario,
  wordsIn,
} from '../../domain/scenario/index.ts';
import { fetchCaseCards } from '../../features/library/index.ts';

/** Nobody waits longer for a translation than this; the page that asks shows nothing meanwhile. */
const LONGEST_MS = 3000;

/** Made once for each case and language, and used by the desk and the debrief alike. */
const made = new Map<string, CaseWords>();

/**
 * A case in a language, as far as it is translated. Null where it is read as it was written: the build has no translation
 * of this very content, or it does not arrive. Never rejects.
 *
 * @param hash  of the case; a run of an older version of it is not told in the words of a newer one
 */
export async function caseWords(
  language: string,
  scenario: PlayableScenario,
  hash: string,
): Promise<CaseWords | null> {
  if (language === scenario.language) return null;
  const key = `${hash}/${language}`;
  const before = made.get(key);
  if (before) return before;
  const texts = await fetchTexts(language, scenario.id, hash);
  if (texts === null) return null;
  const words = wordsIn(language, scenario, texts);
  made.set(key, words);
  return words;
}

/** The list of cases is asked first: most cases lack most languages, and an old run is of an older case. */
async function fetchTexts(language: string, id: string, hash: string): Promise<CaseTexts | null> {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const get = (address: URL | RequestInfo) => fetch(address, { signal });
    const cards = await fetchCaseCards(document.baseURI, get);
    const card = cards?.find((one) => one.id === id && one.hash === hash);
    if (!card?.translations?.[language]) return null;
    const name = `${encodeURIComponent(id)}.${language}.json`;
    const response = await get(new URL(`cases/${name}`, document.baseURI));
    if (!response.ok) return null;
    // Written by our own build.
    const served = (await response.json()) as { hash: string; texts: CaseTexts };
    return served.hash === hash ? served.texts : null;
  } catch {
    return null; // no network and no copy on the device, or too slow; the next opening asks again
  }
}
