import type { Page } from '@playwright/test';

/** Marks every run of the first profile as finished, as reading its debrief at the end of a case does. */
export async function finishInStorage(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('caseroute');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('runs', 'readwrite');
          const runs = transaction.objectStore('runs');
          const reading = runs.getAll();
          reading.addEventListener('success', () => {
            for (const run of reading.result) runs.put({ ...run, status: 'finished' });
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}
