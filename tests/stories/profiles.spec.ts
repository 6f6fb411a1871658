import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { finishInStorage } from '../pages/finish-in-storage.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { ProfilesPage } from '../pages/profiles-page.ts';

const { deleting, here, pin, unnamed } = en.profiles;

/** Begins a run of the warm-up and goes back to the cases. */
async function playABit(page: Page): Promise<void> {
  const library = new LibraryPage(page);
  await library.open();
  await library.openCase('Rest area, 02:10');
  await library.begin.click();
  await expect(page).toHaveURL(/#\/run\//);
  await page.goto('./#/');
  await expect(library.resume).toBeVisible();
}

test('Two colleagues who share a computer each have their own runs and settings', async ({
  page,
  context,
}) => {
  test.slow(); // four sign-ins, each with a hash that is slow on purpose, and axe on three pages
  const library = new LibraryPage(page);
  const profiles = new ProfilesPage(page);
  await playABit(page);
  await profiles.make('Heron', '2580');
  await expect(profiles.chapter.getByRole('list', { name: here.list })).toContainText('Heron');
  await expectAccessiblePage(page);

  await profiles.leave(`${unnamed}: change profile`);
  await expectAccessiblePage(page);
  await profiles.open('Heron');
  await profiles.type('Heron', '0000');
  await expect(profiles.pinOf('Heron')).toHaveAccessibleDescription(
    'This is not the PIN of Heron.',
  );
  await expect(profiles.pinOf('Heron')).toBeFocused();
  await expectAccessiblePage(page);
  await profiles.type('Heron', '2580');
  await expect(library.card('Rest area, 02:10')).toBeVisible();
  await library.goTo('My runs');
  await expect(page.getByText(en.runs.empty)).toBeVisible();
  await expect(page.getByText(en.runs.backup.shared)).toBeVisible();
  await library.goTo('Settings');
  await page.getByRole('radio', { name: en.settings.themes.dark }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // A page that is loaded again at once does not ask.
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Who locks one window has locked the other too.
  const other = new ProfilesPage(await context.newPage());
  await other.page.goto('./#/settings');
  await other.open('Heron');
  await other.type('Heron', '2580');
  await expect(other.chapter).toBeVisible();
  await profiles.leave('Heron: lock');
  await expect(other.who).toBeVisible();
  await expect(other.page).toHaveURL(/#\/$/);
  await profiles.open(unnamed);
  await expect(library.resume).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('A forgotten PIN is tried ever more slowly; deleting the profile is the way on', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  const profiles = new ProfilesPage(page);
  await profiles.make('Heron', '2580');
  await profiles.leave(`${unnamed}: change profile`);
  await profiles.open('Heron');
  for (let tries = 1; tries <= 5; tries += 1) {
    await profiles.type('Heron', '0000');
    await expect(profiles.pinOf('Heron')).toHaveValue('');
  }
  await expect(profiles.pinOf('Heron')).toHaveAccessibleDescription(/Wait 30 seconds/);
  await page.reload();
  await profiles.open('Heron');
  await profiles.type('Heron', '2580');
  await expect(profiles.pinOf('Heron')).toHaveAccessibleDescription(/was not checked yet/);

  await page.getByText(pin.forgotten).click();
  await page.getByRole('button', { name: 'Delete the profile Heron' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(deleting.text)).toBeVisible();
  await dialog.getByRole('button', { name: deleting.on }).click();
  await dialog.getByRole('button', { name: deleting.act }).click();
  await expect(dialog.getByText('Type the word “delete” here')).toBeVisible();
  await expectAccessiblePage(page);
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: deleting.act }).click();
  // Nobody else is left, so nobody is asked.
  await expect(library.card('Rest area, 02:10')).toBeVisible();
  await expect(page.getByRole('button', { name: /change profile/ })).toBeHidden();
});

test('The quick exit locks; two windows show two profiles, until one is deleted', async ({
  page,
  context,
}) => {
  const first = new ProfilesPage(page);
  await first.make('Heron', '2580');
  const second = new ProfilesPage(await context.newPage());
  await second.page.goto('./#/');
  await second.open('Heron');
  await second.type('Heron', '2580');
  await playABit(second.page);
  await page.goto('./#/runs');
  await expect(page.getByText(en.runs.empty)).toBeVisible();

  await second.page.getByRole('button', { name: en.shell.quickExit }).click();
  await expect(second.page.getByText(en.shell.blank.text)).toBeVisible();
  await second.page.goBack();
  await expect(second.page.getByText(en.shell.blank.text)).toBeVisible();
  await second.page.getByRole('button', { name: en.shell.blank.on }).click();
  await expect(second.who).toBeVisible();
  await second.open('Heron');
  await second.type('Heron', '2580');
  await expect(new LibraryPage(second.page).resume).toBeVisible();

  await first.page.goto('./#/settings');
  await first.chapter.getByRole('button', { name: here.deleteAll }).click();
  const dialog = first.page.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: here.list })).toContainText('Heron');
  await dialog.getByRole('button', { name: deleting.on }).click();
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: deleting.allAct }).click();
  for (const left of [first.page, second.page]) {
    await left.waitForURL(/#\/$/);
    await expect(new LibraryPage(left).card('Rest area, 02:10')).toBeVisible();
    await expect(new LibraryPage(left).resume).toBeHidden();
  }
});

test('Where the browser keeps nothing, profiles are not offered, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('./#/settings');
  const { chapter } = new ProfilesPage(page);
  await expect(chapter.getByText(here.unavailable)).toBeVisible();
  await expect(chapter.getByText('This browser does not keep data.')).toBeVisible();
  await expect(chapter.getByText(here.add)).toBeHidden();
});

test('Old runs of a profile that nobody opens are announced where all start, then deleted', async ({
  page,
}) => {
  const profiles = new ProfilesPage(page);
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await playABit(page);
  await finishInStorage(page);
  await profiles.make('Heron', null);
  await profiles.leave(`${unnamed}: change profile`);

  await page.clock.setSystemTime(new Date('2026-06-10T10:00:00Z'));
  await page.reload();
  await expect(page.getByText('deleted on or after 17 June 2026')).toBeVisible();
  await expectAccessiblePage(page);
  await page.clock.setSystemTime(new Date('2026-06-18T10:00:00Z'));
  await page.reload();
  await expect(page.getByText('deleted on or after')).toBeHidden();
  await profiles.open(unnamed);
  await expect(page.getByText('was deleted, as announced')).toBeVisible();
  await new LibraryPage(page).goTo('My runs');
  await expect(page.getByText(en.runs.empty)).toBeVisible();
});
