import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';

test('A trainee looks where everybody is, and who is tied to whom', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  await page.getByRole('button', { name: en.player.bar.menu, exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: en.player.file.tabs.places, exact: true })
    .click();
  const sketch = page.getByRole('dialog', { name: en.player.file.tabs.places });
  const line = sketch.getByRole('list', { name: en.places.line });
  await expect(line).toContainText('The boy in the front row');
  await expectAccessiblePage(page);
  await page.keyboard.press('Escape');

  await desk.openMenu('connections');
  const connections = page.getByRole('dialog', { name: en.player.menu.connections });
  await expect(connections).toContainText(/Ties that your facts show|No fact that you know/);
  await expectAccessiblePage(page);
});
