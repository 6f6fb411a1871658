import { test } from '@playwright/test';
import { LibraryPage } from '../pages/library-page.ts';
for (const scheme of ['light', 'dark'] as const) {
  test(`brief ${scheme}`, async ({ page }, info) => {
    page.setDefaultTimeout(10_000);
    const n = (s: string) => `/tmp/h3/shots/${info.project.name}-${scheme}-${s}.png`;
    await page.emulateMedia({ colorScheme: scheme, contrast: scheme === 'dark' ? 'more' : 'no-preference' });
    const library = new LibraryPage(page);
    await library.open();
    await library.openCase('Rest area, 02:10');
    await library.seat('Prosecution service').check();
    await library.begin.click();
    const marks = page.getByRole('button', { name: /, explained$/ });
    await marks.first().waitFor();
    await marks.nth(1).click();
    await page.waitForTimeout(1200);
    await page.screenshot({ path: n('term') });
    await page.getByRole('button', { name: /^Read the law/ }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: n('law') });
  });
}
