import { type Download, expect, type Page, test } from '@playwright/test';
import { minimalScenario } from '../../src/testing/minimal-scenario.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { finishInStorage } from '../pages/finish-in-storage.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

/** Chooses a file as a person would in the dialog of the device. */
async function bring(page: Page, button: string, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test.describe('A case from a file', () => {
  test('is imported, is there after a reload, is played, and is deleted', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    await bring(page, 'Import a case', 'scenario.yaml', minimalScenario());
    await expect(page.getByText('The night bus was imported.')).toBeVisible();
    await expect(library.card('The night bus')).toContainText('Imported, not reviewed');
    await page.reload();
    await expect(library.card('The night bus')).toBeVisible();
    await expectAccessiblePage(page);

    await bring(page, 'Import a case', 'scenario.yaml', minimalScenario());
    await expect(page.getByText('with the same content. Nothing was changed.')).toBeVisible();
    const newer = minimalScenario().replace('title: The night bus', 'title: The late bus');
    await bring(page, 'Import a case', 'scenario.yaml', newer);
    await expect(page.getByText('The late bus was here already and is replaced')).toBeVisible();

    await library.openCase('The late bus');
    await expect(page.getByText('Imported, not reviewed')).toBeVisible();
    await library.begin.click();
    await expect(page).toHaveURL(/#\/run\//);
    await expect(page.getByText('A bus has stopped at the rest area.').first()).toBeVisible();

    await library.open();
    await page.getByRole('button', { name: 'Delete the imported case The late bus' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete the case' }).click();
    await expect(library.card('The late bus')).toBeHidden();
    await expect(library.resume).toBeVisible();
  });

  test('with mistakes gives a list of them, and nothing is kept', oneSize, async ({ page }) => {
    await new LibraryPage(page).open();
    const broken = minimalScenario().replace('[passenger]', '[pasenger]').replace('PT30M', 'long');
    await bring(page, 'Import a case', 'scenario.yaml', broken);
    const problems = page.getByRole('list', { name: 'Problems in the file' });
    await expect(problems.getByRole('listitem')).toHaveCount(2);
    await expect(problems).toContainText('Line 26');
    await expect(problems).toContainText('Did you mean “passenger”?');
    await expectAccessiblePage(page);
    await bring(page, 'Import a case', 'holiday.json', '{"beach": true}');
    await expect(page.getByText('Nothing was saved or changed.')).toBeVisible();
  });

  test('cannot take the place of a case that comes with the program', oneSize, async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    await expect(library.card('Rest area, 02:10')).toBeVisible();
    await bring(
      page,
      'Import a case',
      'scenario.yaml',
      minimalScenario().replace('id: night-bus', 'id: rest-area'),
    );
    await expect(page.getByText('cannot be replaced')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The night bus' })).toBeHidden();
  });

  test('is playable where the browser keeps nothing, and that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    const library = new LibraryPage(page);
    await library.open();
    await bring(page, 'Import a case', 'scenario.yaml', minimalScenario());
    await expect(page.getByText('it is here until you close the page')).toBeVisible();
    await library.openCase('The night bus');
    await library.begin.click();
    await expect(page).toHaveURL(/#\/run\//);
  });
});

/** Begins a run of the warm-up and leaves it. */
async function playABit(page: Page): Promise<void> {
  const library = new LibraryPage(page);
  await library.open();
  await library.openCase('Rest area, 02:10');
  await library.begin.click();
  await expect(page).toHaveURL(/#\/run\//);
  await page.goto('./#/runs');
  await expect(page.getByRole('heading', { level: 2, name: 'Rest area, 02:10' })).toBeVisible();
}

test.describe('All runs', () => {
  test('are saved as one file, deleted, and brought back from it', async ({ page }) => {
    await playABit(page);
    await expect(page.getByText('Never backed up')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all runs' }).click();
    const file = await readDownload(await download);
    await expect(page.getByText('Backed up today')).toBeVisible();
    await bring(page, 'Import runs', 'runs.json', file);
    await expect(page.getByText('1 run was here already')).toBeVisible();

    await page.getByRole('button', { name: 'Delete all runs' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('delete');
    await expectAccessiblePage(page);
    await dialog.getByRole('button', { name: 'Delete all runs', exact: true }).click();
    await expect(page.getByText('Nothing has been played here yet.')).toBeVisible();

    await bring(page, 'Import runs', 'runs.json', file);
    await expect(page.getByText('1 run was added.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Resume Rest area/ })).toBeVisible();
    await bring(page, 'Import runs', 'runs.json', file.slice(0, 1000));
    await expect(page.getByText('Nothing in this file could be taken.')).toBeVisible();
    await expectAccessiblePage(page);
  });

  test('are a chapter of the settings too, with how safe they are here', async ({ page }) => {
    await page.goto('./#/settings');
    await expect(page.getByRole('region', { name: 'Data on this device' })).toContainText(
      'the browser may clear it',
    );
    await expect(page.getByRole('region', { name: 'Backup' })).toContainText('Never backed up');
    await expectAccessiblePage(page);
  });
});

test(
  'A finished run is announced after 90 days and deleted a week later',
  oneSize,
  async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
    await playABit(page);
    await finishInStorage(page);
    await page.clock.setSystemTime(new Date('2026-06-10T10:00:00Z'));
    await page.reload();
    await expect(page.getByText('1 finished run is older than 90 days.')).toBeVisible();
    await expect(page.getByText('on or after 17 June 2026')).toBeVisible();
    await expectAccessiblePage(page);
    await page.clock.setSystemTime(new Date('2026-06-18T10:00:00Z'));
    await page.reload();
    await expect(page.getByText('was deleted, as announced')).toBeVisible();
    await expect(page.getByText('Nothing has been played here yet.')).toBeVisible();
  },
);

async function readDownload(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
