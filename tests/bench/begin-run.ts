import type { Page } from '@playwright/test';
import { LibraryPage } from '../pages/library-page.ts';

/** Begins the warm-up with all four seats, from the library on. The page's context needs the address of the app. */
export async function beginRun(page: Page): Promise<string> {
  const library = new LibraryPage(page);
  await library.open();
  await library.openCase('Rest area, 02:10');
  await library.seat('All four seats').check();
  await library.begin.click();
  await page.waitForURL(/#\/run\/[^/]+$/);
  return new URL(page.url()).hash;
}
