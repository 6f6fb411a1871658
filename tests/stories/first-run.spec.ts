import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

declare global {
  interface Window {
    taps: number;
  }
}

const MOST_TAPS = 3;
const LINK = './#/case/fourth-van/start';

/** From a link that somebody sent to the first own decision, as a person on a screen or a phone goes. */
async function goToFirstDecision(page: Page): Promise<DeskPage> {
  await page.addInitScript(() => {
    window.taps = 0;
    document.addEventListener('pointerdown', () => window.taps++, { capture: true });
  });
  const library = new LibraryPage(page);
  const desk = new DeskPage(page);
  await page.goto(LINK);
  // Said before anything is asked: how long it takes, and who sees what.
  await expect(page.getByText(en.library.start.data)).toBeVisible();
  await expect(page.getByText('about 40 min of your time')).toBeVisible();
  await expect(page.getByText('Short, alone, 40 min')).toBeVisible();
  await library.begin.click();
  await page.getByRole('button', { name: en.player.briefing.begin }).click();
  if (await desk.isPhone()) await page.getByRole('button', { name: /wait/ }).first().click();
  await expect(
    page.getByRole('button', { name: en.player.decide.decide, exact: true }),
  ).toBeVisible();
  await expect(desk.option(/./).first()).toBeEnabled();
  return desk;
}

test('A newcomer is at the first own decision after three taps', async ({ page }) => {
  await goToFirstDecision(page);
  expect(await page.evaluate(() => window.taps)).toBeLessThanOrEqual(MOST_TAPS);
  await expectAccessiblePage(page);
});

test('A newcomer whose browser keeps nothing is told, and needs no tap more', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await goToFirstDecision(page);
  expect(await page.evaluate(() => window.taps)).toBeLessThanOrEqual(MOST_TAPS);
  await expect(page.getByText(en.player.bar.notSaved).first()).toBeVisible();
});

test('A browser that does not tell when it is idle has its desk as any other', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });
  const desk = await goToFirstDecision(page);
  expect(await page.evaluate(() => 'requestIdleCallback' in window)).toBe(false);
  await desk.option(/./).first().check();
  await desk.commit();
  await expect(page.getByText('Written in the log, 01:40.')).toBeVisible();
});
