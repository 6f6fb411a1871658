import type { Locator, Page } from '@playwright/test';

/** The desks of the run, where several seats are played. */
export async function seatsOf(page: Page): Promise<Locator[]> {
  return page.getByRole('navigation', { name: 'Your seats' }).getByRole('button').all();
}

/** Chooses the first thing on offer that the seat can do now. Answers the button that sends it, or null. */
export async function actOf(page: Page): Promise<Locator | null> {
  const middle = page.getByRole('region', { name: 'To decide' });
  const commit = middle.getByRole('button', { name: /^(Decide|Do this|Ask this|Answer)/ });
  const rows = middle.getByRole('list', { name: 'Also waiting' }).getByRole('button');
  const isOpen = (await commit.count()) > 0;
  for (let row = isOpen ? -1 : 0; row < (await rows.count()); row++) {
    if (row >= 0) await rows.nth(row).click();
    const choice = middle.getByRole('group').first().locator('input:enabled:not(:checked)').first();
    if ((await choice.count()) > 0) {
      await choice.check({ force: true });
      return commit;
    }
    if ((await commit.count()) > 0 && (await commit.isEnabled())) return commit;
  }
  return null;
}

/** Until something happens. */
export async function letTimePass(page: Page): Promise<void> {
  const foot = page.getByRole('contentinfo', { name: 'Seats and time' });
  const button = foot.getByRole('button', { name: 'Let time pass' });
  if (!(await button.isEnabled())) return;
  await button.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Stand by|Go on) from/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
}
