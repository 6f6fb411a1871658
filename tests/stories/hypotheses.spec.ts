import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DebriefPage } from '../pages/debrief-page.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { recordedRun } from '../pages/kept-run.ts';

const words = en.hypotheses;

test('A trainee writes two rivals, changes a belief, and finds them after a reload', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  await desk.openMenu('hypotheses');
  const drawer = page.getByRole('dialog', { name: en.player.menu.hypotheses });
  await drawer.getByRole('button', { name: words.write }).click();
  await drawer.getByLabel(words.label).fill('He was hired and knows nobody.');

  // Words that were begun survive closing it.
  await page.keyboard.press('Escape');
  await desk.openMenu('hypotheses');
  await drawer.getByRole('button', { name: words.write }).click();
  await expect(drawer.getByLabel(words.label)).toHaveValue('He was hired and knows nobody.');
  await drawer.getByRole('radio', { name: 'Likely', exact: true }).check();
  await drawer.locator('summary', { hasText: 'speaks for it' }).click();
  await drawer.getByRole('checkbox').first().check();
  await expectAccessiblePage(page);
  await drawer.getByRole('button', { name: words.keep }).click();
  await expect(drawer).toContainText('You think it likely.');
  await expect(drawer).toContainText(words.alone);

  await drawer.getByRole('button', { name: words.writeAnother }).click();
  await drawer.getByLabel(words.label).fill('He works for somebody who stays away.');
  await drawer.getByRole('button', { name: words.keep }).click();
  await expect(drawer).not.toContainText(words.alone);
  await drawer.getByRole('button', { name: 'Change hypothesis 1' }).click();
  await drawer.getByRole('radio', { name: 'Unlikely', exact: true }).check();
  await drawer.getByRole('button', { name: words.keep }).click();
  await expect(drawer).toContainText('You think it unlikely.');
  await expectAccessiblePage(page);

  await page.reload();
  await expect(desk.clock).toBeVisible();
  await desk.openMenu('hypotheses');
  await expect(drawer).toContainText('He was hired and knows nobody.');
  await expect(drawer).toContainText('You think it unlikely.');
  await expect(drawer).toContainText('He works for somebody who stays away.');
});

test('The debrief sets the author’s hypotheses beside when each fact was known', async ({
  page,
}) => {
  test.slow(); // the debrief of the largest case, looked at by axe
  const debrief = new DebriefPage(page);
  await debrief.openRun(recordedRun('fourth-van', 'expert'));
  const part = debrief.part(en.debrief.sections.hypotheses);
  await expect(part).toContainText(en.debrief.hypotheses.none);
  await expect(part).toContainText('A local man with taxis finds drivers');
  await expect(part).toContainText(/One caller, three drivers \(known from [^)]*\d\d:\d\d\)/);
  await expectAccessiblePage(page);
});
