import { expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { brokenOff, type KeptRun, keepRun, playedAt, recordedRun } from '../pages/kept-run.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

const words = en.player;
const search = en.search;
const soFar = en.soFar;
const shell = en.shell;
const HOUR = 60 * 60_000;

/** Fifty case minutes in: the phone is secured, the doctor has come, the judge has the motion. */
const begun = brokenOff(recordedRun('rest-area', 'expert'), 13);

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString();
}

async function openRun(page: Page, run: KeptRun): Promise<void> {
  await keepRun(page, run);
  await page.goto(`./#/run/${run.id}`);
}

test.describe('A trainee searches the desk', () => {
  async function openSearch(page: Page): Promise<{ desk: DeskPage; dialog: Locator }> {
    await openRun(page, playedAt(begun, hoursAgo(1)));
    const desk = new DeskPage(page);
    await expect(desk.clock).toBeVisible();
    await desk.openMenu('search');
    return { desk, dialog: page.getByRole('dialog', { name: words.menu.search }) };
  }

  test('over what happened, what it knows, evidence, people and the log, with the words marked', async ({
    page,
  }) => {
    const { dialog } = await openSearch(page);
    const field = dialog.getByRole('textbox', { name: search.label });
    await expect(field).toBeFocused();
    await expectAccessiblePage(page);
    await field.fill('PHÓNE');
    const found = dialog.getByRole('region');
    await expect(found.getByRole('heading', { level: 3 })).toHaveText([
      /^What happened: \d+/,
      /^What you know: \d+/,
      /^Evidence: 1/,
      /^People: 1/,
      /^Log: \d+/,
    ]);
    await expect(dialog.getByRole('region', { name: /^Evidence/ })).toContainText(
      'Phone from the dashboard',
    );
    const marks = await dialog.locator('mark').allInnerTexts();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['phone']));
    const rows = await found.getByRole('listitem').count();
    await expect(dialog.getByRole('status')).toHaveText(`${rows} entries found`);
    await expectAccessiblePage(page);

    await field.fill('woman room 6');
    // What only the reception centre knows is not on the desk of the police.
    await expect(dialog.getByRole('status')).toHaveText(search.none);
    await expect(found).toHaveCount(0);
  });

  test('a note with markup in it is shown as it was written', oneSize, async ({ page }) => {
    await openRun(page, playedAt(begun, hoursAgo(1)));
    const desk = new DeskPage(page);
    await desk.openMenu('note');
    const note = '<img src=x onerror="document.title=1"> <b>blue</b> folder';
    await page.getByRole('textbox', { name: en.deskParts.note.label }).fill(note);
    await page.getByRole('button', { name: en.deskParts.note.write }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await desk.openMenu('search');
    const dialog = page.getByRole('dialog', { name: words.menu.search });
    await dialog.getByRole('textbox', { name: search.label }).fill('<b>blue');
    await expect(dialog.getByRole('listitem')).toContainText(note);
    await expect(dialog.locator('img, b')).toHaveCount(0);
    await expect(dialog.locator('mark')).toHaveText(['<b>blue']);
  });

  test('the field says what to do while there is too little in it; Escape closes and leads back', async ({
    page,
  }) => {
    const { dialog } = await openSearch(page);
    const field = dialog.getByRole('textbox', { name: search.label });
    await expect(dialog.getByRole('status')).toBeEmpty();
    await field.fill('w');
    await expect(dialog.getByRole('status')).toHaveText(search.tooShort);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: words.bar.menu, exact: true })).toBeFocused();
  });

  test('where there is room, it opens from the bar of the case', async ({ page }) => {
    await openRun(page, playedAt(begun, hoursAgo(1)));
    const desk = new DeskPage(page);
    await expect(desk.clock).toBeVisible();
    const opener = page.getByRole('banner').getByRole('button', { name: words.menu.search });
    await expect(opener).toHaveCount((await desk.isPhone()) ? 0 : 1);
    if (await desk.isPhone()) await desk.openMenu('search');
    else await opener.click();
    const field = page.getByRole('textbox', { name: search.label });
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    if (!(await desk.isPhone())) await expect(opener).toBeFocused();
  });
});

test.describe('A trainee comes back to a case', () => {
  const title = { level: 1, name: words.menu.soFar };

  test('after a day, and first reads where it stands; one step leads to the desk', async ({
    page,
  }) => {
    // The prosecution has asked the police to agree.
    await openRun(page, playedAt(brokenOff(begun, 9), hoursAgo(21)));
    const desk = new DeskPage(page);
    await expect(page.getByRole('heading', title)).toBeVisible();
    await expect(desk.clock).toBeHidden();
    const main = page.getByRole('main');
    await expect(main).toContainText(/You last played on \d+ \w+ \d{4}\./);
    await expect(main).toContainText('The case clock stands at Sat 14 March, 02:30');
    await expect(main.getByRole('region', { name: soFar.acts })).toContainText(
      'Take the phone with a receipt',
    );
    await expect(main.getByRole('region', { name: soFar.waiting })).toContainText(
      'Prosecution asks you to agree',
    );
    // Neither a figure of the score nor a word of what would be better.
    await expect(main).not.toContainText(/points?|score|better|should/i);
    await expectAccessiblePage(page);
    await page.getByRole('button', { name: words.goOn }).click();
    await expect(desk.clock).toContainText('02:30');
  });

  test('after an hour, and finds the desk; it can be read from the menu', async ({ page }) => {
    await openRun(page, playedAt(begun, hoursAgo(1)));
    const desk = new DeskPage(page);
    await expect(desk.clock).toBeVisible();
    await expect(page.getByRole('heading', title)).toHaveCount(0);
    await desk.openMenu('soFar');
    const dialog = page.getByRole('dialog', { name: words.menu.soFar });
    await expect(dialog.getByRole('region', { name: soFar.happened })).toBeVisible();
    await expectAccessiblePage(page);
  });
});

test.describe('A trainee leaves at once', () => {
  const empty = { level: 1, name: shell.blank.text };

  async function expectEmptyPage(page: Page): Promise<void> {
    await expect(page.getByRole('heading', empty)).toBeVisible();
    await expect(page).toHaveURL(/#\/blank$/);
    await expect(page).toHaveTitle(shell.blank.title);
    await expect(page.locator('body')).not.toContainText(/Rest area|Caseroute|case/i);
  }

  test('from the desk by the menu; Back stays on the empty page, and the run is kept', async ({
    page,
  }) => {
    const desk = new DeskPage(page);
    await desk.begin('Police');
    const clock = await desk.clock.innerText();
    await page.getByRole('button', { name: words.bar.menu, exact: true }).click();
    await page.getByRole('button', { name: shell.quickExit }).click();
    await expectEmptyPage(page);
    await expectAccessiblePage(page);
    await page.goBack();
    await expectEmptyPage(page);
    await page.reload();
    await expectEmptyPage(page);

    await page.getByRole('button', { name: shell.blank.on }).click();
    const library = new LibraryPage(page);
    await library.resume.click();
    await page.getByRole('button', { name: words.briefing.begin }).click();
    await expect(desk.clock).toHaveText(clock.replace(/\s+/g, ' '), { useInnerText: true });
  });

  test(
    'with Escape three times, also while a dialog is open; slower presses only close it',
    oneSize,
    async ({ page }) => {
      const desk = new DeskPage(page);
      await desk.begin('Police');
      await desk.openMenu('search');
      await expect(page.getByRole('textbox', { name: search.label })).toBeFocused();
      for (const pause of [0, 900, 900]) {
        await page.waitForTimeout(pause);
        await page.keyboard.press('Escape');
      }
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(desk.clock).toBeVisible();
      await page.waitForTimeout(1600);
      await desk.openMenu('search');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await expectEmptyPage(page);
    },
  );

  test('not by Escape where single-letter keys are switched off', oneSize, async ({ page }) => {
    await page.goto('./#/settings');
    await page.getByRole('checkbox', { name: en.settings.keysOn }).uncheck();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible();
    await page.getByRole('checkbox', { name: en.settings.keysOn }).check();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await expectEmptyPage(page);
  });

  test('from every other page by a button', oneSize, async ({ page }) => {
    await keepRun(page, begun);
    for (const address of ['', 'runs', 'settings', 'about', `run/${begun.id}/debrief`]) {
      await page.goto(`./#/${address}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.getByRole('button', { name: shell.quickExit }).first().click();
      await expectEmptyPage(page);
      await page.getByRole('button', { name: shell.blank.on }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(shell.blank.text);
  });

  test('before the first act, where the desk has no menu yet', oneSize, async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    await library.openCase('Rest area, 02:10');
    await library.begin.click();
    await page.getByRole('button', { name: words.briefing.begin }).waitFor();
    await page.getByRole('button', { name: shell.quickExit }).click();
    await expectEmptyPage(page);
  });

  test('and reads in About what the exit can and cannot do', oneSize, async ({ page }) => {
    await page.goto('./#/about');
    await expect(page.getByText(en.about.privacy.exitLimits)).toBeVisible();
    await expectAccessiblePage(page);
  });
});
