import { expect, type Locator, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { brokenOff, keepRun, playedAt, recordedRun } from '../pages/kept-run.ts';

const words = en.player;

/** Fifty case minutes in: the bus has brought the people to the centre. */
const begun = brokenOff(recordedRun('rest-area', 'expert'), 13);

test.describe('A trainee looks', () => {
  let desk: DeskPage;

  test.beforeEach(async ({ page }) => {
    const run = playedAt(begun, new Date(Date.now() - 60_000).toISOString());
    await keepRun(page, run);
    await page.goto(`./#/run/${run.id}`);
    desk = new DeskPage(page);
    await expect(desk.clock).toBeVisible();
  });

  test('who and what is where: in the file where there is room, and from the menu', async ({
    page,
  }) => {
    const sketch = page.getByRole('list', { name: en.places.line });
    if (!(await desk.isPhone())) {
      await desk.openTab('places');
      await expectPlaces(sketch);
      await expectAccessiblePage(page);
    }
    await desk.openMenu('places');
    const dialog = page.getByRole('dialog', { name: words.file.tabs.places });
    await expectPlaces(dialog.getByRole('list', { name: en.places.line }));
    await expectAccessiblePage(page);
  });

  async function expectPlaces(sketch: Locator): Promise<void> {
    const stop = (name: string) => sketch.getByRole('listitem').filter({ hasText: name }).first();
    await expect(stop('The rest area')).toContainText('25 min further');
    await expect(stop('The rest area')).toContainText(
      `Phone from the dashboard · On the dashboard of the van · ${words.evidence.states.secured}`,
    );
    await expect(stop('Reception centre')).toContainText('10 min further');
    await expect(stop('Reception centre')).toContainText('The boy in the front row');
    await expect(stop('The town')).toContainText('The man with the keys · Police station');
    // Only the prosecution knows of the account.
    await expect(sketch).not.toContainText('Account');
  }

  test('who is connected, by the facts of one seat and not of another', async ({ page }) => {
    await desk.openMenu('connections');
    const dialog = page.getByRole('dialog', { name: words.menu.connections });
    await expect(dialog.getByRole('region', { name: 'Phone from the dashboard' })).toContainText(
      'The contact named Uncle',
    );
    await expect(dialog.getByRole('region', { name: 'The man with the keys' })).toContainText(
      `${en.connections.fromStart}: Cash and three payment slips`,
    );
    await expect(
      dialog.getByRole('region', { name: en.connections.untied }).getByRole('listitem'),
    ).not.toHaveCount(0);
    await expect(dialog).not.toContainText('helpline');
    await expectAccessiblePage(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await desk.seat('cso').click();
    await desk.openMenu('connections');
    await expect(
      dialog.getByRole('region', { name: 'The three families of the helpline' }),
    ).toContainText('The number that ends in 41');
    await expect(dialog).not.toContainText('Uncle');
  });
});
