import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';

const words = en.player;
const firstActs = [/^Check who needs a doctor/, /^Take the phone with a receipt/, /^Lead the man/];
const firstQuestion = /^Four officers, ten minutes, one van/;

test.describe('A trainee with one seat', () => {
  test('plays Rest area with stand-ins to the debrief', async ({ page }) => {
    const desk = new DeskPage(page);
    await desk.begin('Police');
    await expect(desk.clock).toContainText('02:10');
    await expectAccessiblePage(page);

    await desk.open(firstQuestion);
    await desk.choose(...firstActs);
    await expect(page.getByRole('checkbox', { name: /^Ring the duty prosecutor/ })).toBeDisabled();
    await expect(page.getByText('free again at 02:20')).toBeVisible();
    await desk.commit();

    // The act is written, the clock waits: nothing tells whether it was right.
    await expect(page.getByText('Written in the log, 02:10.')).toBeVisible();
    await expect(desk.clock).toContainText('02:10');
    await expect(desk.undo).toBeVisible();
    await expectAccessiblePage(page);

    await desk.goOn();
    await expect(desk.clock).toContainText('02:20');
    await expect(desk.happened.getByText('The phone lies in a bag without signal.')).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: 'The clock is now 02:20' }),
    ).toBeAttached();

    // The prosecutor, a stand-in, needs the patrol to agree.
    await desk.letTimePass();
    await desk.open(/^Prosecution asks you to agree/);
    await desk.choose(/^Agree/);
    await desk.commit('Answer Prosecution');
    await desk.waitForTheEnd();
    await expectAccessiblePage(page);
    await desk.toDebrief.click();
    await expect(page).toHaveURL(/#\/run\/[^/]+\/debrief$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('takes the last act back until the clock moves, and the log keeps that it was', async ({
    page,
  }) => {
    const desk = new DeskPage(page);
    await desk.begin('Police');
    await desk.open(firstQuestion);
    await desk.choose(firstActs[0] ?? '');
    await desk.commit();
    await desk.undo.click();
    await expect(desk.undo).toBeHidden();
    await desk.open(firstQuestion);
    // The choice is still there, so that one thing can be changed.
    await expect(desk.option(firstActs[0] ?? '')).toBeChecked();
    await desk.choose(firstActs[1] ?? '');
    await desk.commit();
    await desk.goOn();
    await expect(desk.undo).toBeHidden();
    if (await desk.isPhone()) await desk.go('log');
    else await desk.openTab('log');
    await expect(page.getByText(words.log.withdrawn)).toBeVisible();
  });

  test('sees people first; the file fills when there is something in it', async ({ page }) => {
    const desk = new DeskPage(page);
    const isPhone = await desk.isPhone();
    await desk.begin('Police');
    if (isPhone) await desk.go('board');
    await expect(page.getByRole('heading', { name: words.people.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: words.evidence.title })).toBeHidden();
    await expect(page.getByRole('tab')).toHaveCount(0);

    await desk.open(firstQuestion);
    await desk.choose(...firstActs);
    await desk.commit();
    await desk.goOn();
    await desk.letTimePass();
    await desk.letTimePass();
    if (isPhone) {
      for (const part of ['board', 'requests', 'log'] as const) {
        await desk.go(part);
        await expectAccessiblePage(page);
      }
      return;
    }
    for (const tab of ['limits', 'known', 'log', 'board'] as const) {
      await desk.openTab(tab);
      await expectAccessiblePage(page);
    }
    await expect(page.getByRole('heading', { name: words.evidence.title })).toBeVisible();
  });
});
