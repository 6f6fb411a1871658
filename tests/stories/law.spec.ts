import { expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DebriefPage } from '../pages/debrief-page.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { recordedRun } from '../pages/kept-run.ts';
import { LibraryPage } from '../pages/library-page.ts';

const words = en.law;
const serbia = 'Law: Serbia, not reviewed';

/** A point of law, open or closed, by its title. */
function point(drawer: Locator, title: string): Locator {
  return drawer.getByRole('group').filter({ hasText: title }).first();
}

/** As far as what is read before the first act. */
async function beginAs(page: Page, seat: string): Promise<void> {
  const library = new LibraryPage(page);
  await library.open();
  await library.openCase('Rest area, 02:10');
  await library.seat(seat).check();
  await library.begin.click();
}

test.describe('A trainee meets a legal word before the first act', () => {
  const sheetOf = (page: Page) => page.getByText('You lead what police do in this case');

  test('and reads with the keyboard what it means and how others say it', async ({ page }) => {
    await beginAs(page, en.common.seatsInFull.prosecution);
    const sheet = sheetOf(page);
    await expect(sheet).toBeVisible();
    const before = await sheet.boundingBox();
    const mark = sheet.getByRole('button', { name: 'A suspect, explained' });
    await mark.focus();
    // Marks arrive in a text that stands, and no line of it moves.
    expect(await sheet.boundingBox()).toEqual(before);
    await page.keyboard.press('Enter');
    const explanation = page.getByRole('dialog', { name: 'suspect' });
    await expect(explanation).toBeFocused();
    await expect(explanation).toContainText('before charge');
    const said = explanation.getByRole('definition');
    await expect(said).toHaveCount(6);
    await expect(said.last()).toContainText(/^осомничен.*Confidence: high$/);
    await expect(explanation).toContainText('Shqip, Kosovo*');
    await expect(said.nth(1)).toContainText(words.confidence.notRecorded);
    await expect(explanation).toContainText(en.common.kosovoFootnote);
    await expectAccessiblePage(page);
    await page.keyboard.press('Escape');
    await expect(explanation).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('and goes on to what the law says, how sure that is and as of when', async ({ page }) => {
    await beginAs(page, en.common.seatsInFull.prosecution);
    const mark = sheetOf(page).getByRole('button', { name: 'A suspect, explained' });
    await mark.click();
    await page.getByRole('button', { name: 'Read the law: Serbia' }).click();
    const drawer = page.getByRole('dialog', { name: serbia });
    const custody = point(drawer, 'Holding a suspect before a judge');
    await expect(custody.locator('summary')).toBeFocused();
    await expect(drawer.getByRole('button', { name: en.common.close })).toBeInViewport();
    await expect(custody).toContainText('Seats with this powerProsecution');
    await expect(custody).toContainText('Limit named: 48 hours');
    await expect(custody).toContainText('Confidence: high, as of 2021');
    await expect(drawer.getByText(words.drawer.notReviewed)).toBeAttached();
    await expectAccessiblePage(page);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('and opens none where explained words are switched off', async ({ page }) => {
    await page.goto('./#/settings');
    await page.getByRole('checkbox', { name: en.settings.explainOn }).uncheck();
    await beginAs(page, en.common.seatsInFull.prosecution);
    await expect(sheetOf(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    // They would be asked for once the page has been at rest for two seconds.
    const asked = page.waitForRequest(/\.js$/, { timeout: 4000 });
    await expect(asked).rejects.toThrow('Timeout');
    await expect(page.getByRole('button', { name: /, explained$/ })).toHaveCount(0);
  });
});

test('A trainee looks something up on the desk, there and in the five other jurisdictions', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin(en.common.seatsInFull.police);
  await desk.openMenu('law');
  const drawer = page.getByRole('dialog', { name: serbia });
  const find = drawer.getByRole('textbox', { name: words.drawer.find });
  await expect(drawer.getByRole('heading', { level: 3 })).toHaveText(
    Object.values(words.drawer.topics),
  );
  await expect(drawer.getByText(words.drawer.draft)).toBeAttached();
  await find.fill('hours suspect judge');
  await expect(drawer.getByRole('status')).toHaveText(/^\d entr/);
  await expect(drawer.getByText(words.drawer.draft)).toBeHidden();
  const custody = point(drawer, 'Holding a suspect before a judge');
  await custody.locator('summary').click();
  await expect(custody).toContainText('Limit named: 48 hours');

  await find.fill('');
  const place = drawer.getByRole('combobox', { name: words.drawer.jurisdiction });
  await place.selectOption('MK');
  await expect(page.getByRole('dialog', { name: /^Law: North Macedonia/ })).toBeVisible();
  const elsewhere = point(page.getByRole('dialog'), 'Holding a suspect before a judge');
  await expect(elsewhere).toContainText('Limit named: 24 hours');
  // Nobody has confirmed who decides there, so there is no answer, however good the source.
  await page.getByRole('combobox', { name: words.drawer.jurisdiction }).selectOption('XK');
  await expect(elsewhere).toContainText(words.notSettled);
  await expect(elsewhere).not.toContainText('Seats with this power');
  await expect(page.getByText(en.common.kosovoFootnote).last()).toBeAttached();

  await page.getByRole('radio', { name: words.drawer.words }).check();
  await page.getByRole('textbox', { name: words.drawer.find }).fill('старател');
  await page.getByRole('dialog').getByText('guardian', { exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Person appointed to protect');
  await expectAccessiblePage(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: en.player.bar.menu, exact: true })).toBeFocused();
});

test('A reader of a debrief goes from a cited rule to its place in the law, and from an explanation to a word', async ({
  page,
}) => {
  const debrief = new DebriefPage(page);
  await debrief.openRun(recordedRun('rest-area', 'expert'), 'decisions');
  await debrief.button(en.debrief.decisions.openAll).click();
  const lookUp = debrief.button('Open in the law: Serbia').first();
  await lookUp.click();
  const drawer = page.getByRole('dialog', { name: serbia });
  await expect(drawer.locator('summary:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lookUp).toBeFocused();
  const mark = debrief.main.getByRole('button', { name: /, explained$/ }).first();
  await mark.click();
  await expect(page.getByRole('dialog')).toContainText(words.term.notLaw);
  await page.getByRole('dialog').getByRole('button', { name: en.common.close }).click();
  await expect(mark).toBeFocused();
});
