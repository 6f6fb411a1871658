import { test } from '@playwright/test';
import { DeskPage } from '../pages/desk-page.ts';
import { brokenOff, keepRun, playedAt, recordedRun } from '../pages/kept-run.ts';
const run = recordedRun('fourth-van', 'expert');
const now = () => new Date(Date.now() - 60000).toISOString();
test.setTimeout(40000);
for (const [name, n] of [
  ['early', 14],
  ['late', 200],
] as const)
  test(name, async ({ page }, info) => {
    const r = playedAt(brokenOff(run, n), now());
    await keepRun(page, r);
    await page.goto(`./#/run/${r.id}`);
    const desk = new DeskPage(page);
    await desk.clock.waitFor({ timeout: 10000 });
    for (const seat of ['police', 'prosecution'] as const) {
      await desk.seat(seat).click();
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const tag = `/tmp/h2-shots/${info.project.name}-${name}-${seat}-${scheme}`;
        if (info.project.name === 'desk') {
          const tab = page.getByRole('tab', { name: 'Places' });
          if (await tab.isVisible()) await tab.click();
          await page.waitForTimeout(300);
          await page.screenshot({ path: `${tag}-places.png` });
        } else {
          await page.getByRole('button', { name: 'Menu', exact: true }).click();
          await page.getByRole('dialog').getByRole('button', { name: 'Places' }).click();
          await page.waitForTimeout(300);
          await page.screenshot({ path: `${tag}-places.png` });
          await page.keyboard.press('Escape');
        }
        await page.getByRole('button', { name: 'Menu', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Who is connected' }).click();
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${tag}-ties.png` });
        if (scheme === 'light') {
          await page
            .getByRole('dialog')
            .locator('[class*=body]')
            .evaluate((e) => e.scrollTo(0, 700));
          await page.waitForTimeout(100);
          await page.screenshot({ path: `${tag}-ties2.png` });
        }
        await page.keyboard.press('Escape');
        await page.waitForTimeout(900);
      }
    }
  });
