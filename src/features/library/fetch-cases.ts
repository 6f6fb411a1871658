import type { CaseCard } from './case-card.ts';

/**
 * The cards of the cases served beside the application, wherever that is: addresses are relative to the page.
 *
 * @returns null when the list cannot be fetched or is not a list (some servers answer a missing file with a page)
 */
export async function fetchCaseCards(
  base: string,
  get: typeof fetch = fetch,
): Promise<CaseCard[] | null> {
  try {
    const response = await get(new URL('cases/index.json', base));
    if (!response.ok) return null;
    const list: unknown = await response.json();
    // The file is written by our own build, so its entries are trusted to be cards.
    return Array.isArray(list) ? (list as CaseCard[]) : null;
  } catch {
    // Offline, or not JSON: the page says that the list could not be opened and offers to try again.
    return null;
  }
}
