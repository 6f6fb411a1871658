import { expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

const words = en.player;
const { guided } = en;
const { start } = en.library;
const firstQuestion = /^Four officers, ten minutes, one van/;
const error = 'A child was asked about the crime with nobody on his side';

/** From the library to the briefing of the police in the given mode. */
async function begin(page: Page, mode: keyof typeof start.modes): Promise<DeskPage> {
  const library = new LibraryPage(page);
  await library.open();
  await library.openCase('Rest area, 02:10');
  await library.seat('Police').check();
  await expect(page.getByRole('radio', { name: start.modes.real })).toBeChecked();
  await page.getByRole('radio', { name: start.modes[mode] }).check();
  await expectAccessiblePage(page);
  await library.begin.click();
  return new DeskPage(page);
}

/** The police takes the boy aside, and the clock goes on until that is done. */
async function askTheBoy(desk: DeskPage): Promise<void> {
  await desk.choose(/^Take the boy aside/);
  await desk.commit();
  await desk.goOn();
}

/** What can be pressed on a page, without the legal words that open an explanation. */
function actsIn(page: Page): Locator {
  return page.getByRole('main').getByRole('button').and(page.locator(':not([aria-haspopup])'));
}

test('A guided run begins with an example, has hints, and stops once after a critical error', async ({
  page,
}) => {
  const desk = await begin(page, 'guided');
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guided.example.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('An example from another night.')).toBeVisible();
  await expectAccessiblePage(page);
  await page.getByRole('button', { name: guided.example.begin }).click();

  // The hint is closed until somebody wants it, and is in the language of the case.
  await desk.open(firstQuestion);
  const hint = page.getByText('Who could come to harm in the next hour');
  await expect(page.getByText(guided.hint)).toBeVisible();
  await expect(hint).toBeHidden();
  await page.getByText(guided.hint).click();
  await expect(hint).toBeVisible();
  await expect(page.locator('[lang="en"]').filter({ has: hint }).last()).toBeVisible();
  await expectAccessiblePage(page);

  // While the act can be taken back nothing is told of it; after that, play stops.
  await desk.choose(/^Take the boy aside/);
  await desk.commit();
  await expect(desk.undo).toBeVisible();
  await desk.goOn();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guided.stop.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: error })).toBeVisible();
  await expect(page.getByText('A child without family was taken aside')).toBeVisible();
  await expect(page.getByText(guided.stop.repair)).toBeVisible();
  await expect(actsIn(page)).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText(/point|score|limit/i);
  await expectAccessiblePage(page);

  // It waits there over a closed window, and is not said again once it was read.
  await page.reload();
  await page.getByRole('button', { name: guided.stop.goOn }).click();
  await expect(desk.clock).toContainText('02:25');
  await page.reload();
  await expect(desk.clock).toContainText('02:25');
});

test('After each move a guided run tells what was decided, the good side first, and goes on when it was read', async ({
  page,
}) => {
  const desk = await begin(page, 'guided');
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await page.getByRole('button', { name: guided.example.begin }).click();
  await desk.open(firstQuestion);
  await desk.choose(/^Take the phone with a receipt/);
  await desk.commit();
  await expect(desk.undo).toBeVisible();
  await desk.goOn();

  // The phone belongs to the same move, so the move is not over yet.
  const title = page.getByRole('heading', { level: 1, name: guided.move.title });
  await expect(desk.clock).toBeVisible();
  await desk.letTimePassUntil(title);
  await expect(title).toHaveText(`${guided.move.title} The first night`);
  await expect(title).toBeFocused();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(firstQuestion);
  const sides = main.getByRole('term');
  await expect(sides.first()).toHaveText(guided.move.good);
  await expect(sides.nth(1)).toHaveText(guided.move.against);
  await expect(main.getByText(/Confidence: (high|medium|low), as of \d{4}/).first()).toBeVisible();
  await expect(main.getByText('Each act buys something and costs somebody time.')).toBeVisible();
  await expect(main).not.toContainText(/\b(points?|score|worth)\b/i);
  await expect(actsIn(page)).toHaveCount(1);
  await expectAccessiblePage(page);

  await page.reload();
  await expect(title).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: guided.stop.goOn }).press('Enter');
  await expect(desk.clock).toBeVisible();
  await page.reload();
  await expect(desk.clock).toBeVisible();
});

test('After a stop the act is put right as in any run, and the debrief says that it was guided', async ({
  page,
}) => {
  const desk = await begin(page, 'guided');
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await page.getByRole('button', { name: guided.example.begin }).click();
  await desk.open(firstQuestion);
  await askTheBoy(desk);
  await page.getByRole('button', { name: guided.stop.goOn }).click();

  await desk.openMenu('putRight');
  const dialog = page.getByRole('dialog', { name: en.deskParts.putRight.title });
  await dialog.getByRole('radio', { name: /^Take the boy aside/ }).check();
  await dialog.getByRole('radio', { name: /^Stop it, and ask the guardianship/ }).check();
  await dialog.getByRole('button', { name: en.deskParts.putRight.do }).click();
  await desk.goOn();
  await expect(desk.clock).toContainText('02:45');

  await page.getByRole('button', { name: words.bar.menu }).click();
  await page.getByRole('button', { name: words.menu.example }).click();
  await expect(page.getByRole('dialog').getByText('An example from another night.')).toBeVisible();
  await expectAccessiblePage(page);
  await page.getByRole('button', { name: en.common.close }).click();

  await desk.waitForTheEnd();
  await desk.toDebrief.click();
  await expect(page.getByText(en.debrief.score.guided)).toBeVisible();
});

test(
  'A real run has no example, no hint and no stop, and loads none of it',
  oneSize,
  async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const desk = await begin(page, 'real');
    await page.getByRole('button', { name: words.briefing.begin }).click();
    await expect(desk.clock).toContainText('02:10');
    await desk.open(firstQuestion);
    await expect(desk.option(/^Take the boy aside/)).toBeVisible();
    await expect(page.getByText(guided.hint)).toBeHidden();
    await askTheBoy(desk);
    await expect(desk.clock).toContainText('02:25');
    await expect(page.getByText(error)).toBeHidden();
    await page.getByRole('button', { name: words.bar.menu }).click();
    await expect(page.getByRole('button', { name: words.menu.briefing })).toBeVisible();
    await expect(page.getByRole('button', { name: words.menu.example })).toBeHidden();
    await page.getByRole('button', { name: en.common.close }).click();

    await desk.waitForTheEnd();
    await expect(page.getByText(guided.move.title)).toBeHidden();
    expect(loaded.filter((url) => url.includes('guided'))).toEqual([]);
    await desk.toDebrief.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(en.debrief.score.guided)).toBeHidden();
  },
);

test('A guided run whose guide does not arrive is played without it', oneSize, async ({ page }) => {
  await page.route('**/assets/guided-part-*.js', (route) => route.abort());
  const desk = await begin(page, 'guided');
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await expect(page.getByText(en.errors.part.title)).toBeVisible();
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await desk.open(firstQuestion);
  await desk.choose(/^Take the boy aside/);
  await desk.commit();
  await expect(page.getByText('Written in the log, 02:10.')).toBeVisible();
});
