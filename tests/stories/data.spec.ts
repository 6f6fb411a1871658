import { expect, type Page, test } from '@playwright/test';
import { minimalScenario } from '../../src/testing/minimal-scenario.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

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

  test('with mistakes gives a list of them, and nothing is kept', async ({ page }) => {
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

  test('cannot take the place of a case that comes with the program', async ({ page }) => {
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
