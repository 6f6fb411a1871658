import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { brokenOff, keepRun, recordedRun } from '../pages/kept-run.ts';
import { lookOver } from '../pages/look-over.ts';
import { oneSize } from '../pages/one-size.ts';

const finished = recordedRun('fourth-van', 'novice');
const halfway = brokenOff(recordedRun('fourth-van', 'expert'), 40);

test.use({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

test(
  'At 200 % zoom every page around a case keeps its words in their place',
  oneSize,
  async ({ page }) => {
    await keepRun(page, halfway);
    for (const address of ['', 'runs', 'settings', 'about', 'case/fourth-van/start', 'nowhere']) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await lookOver(page, address || 'library', false);
    }
  },
);

test('At 200 % zoom a desk keeps its words in their place', oneSize, async ({ page }) => {
  await keepRun(page, halfway);
  await page.goto(`./#/run/${halfway.id}`);
  await expect(page.getByRole('group', { name: en.player.clock.label })).toBeVisible();
  await lookOver(page, 'desk', false);
  const parts = page.getByRole('navigation', { name: en.player.phone.nav }).getByRole('button');
  for (const part of await parts.or(page.getByRole('tab')).all()) {
    await part.click();
    await lookOver(page, `desk, ${await part.innerText()}`, false);
  }
});

test('At 200 % zoom a debrief keeps its words in their place', oneSize, async ({ page }) => {
  await keepRun(page, finished);
  await page.goto(`./#/run/${finished.id}/debrief`);
  await page.getByRole('button', { name: en.debrief.decisions.openAll }).click();
  await lookOver(page, 'debrief', false);
});
