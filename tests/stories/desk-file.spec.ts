import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';

const words = en.player;

/** The file fills with the third step of a seat. */
async function beginAndFill(desk: DeskPage): Promise<void> {
  await desk.begin('Police');
  await desk.open(/^Four officers, ten minutes/);
  await desk.choose(/^Take the phone with a receipt/);
  await desk.commit();
  await desk.goOn();
  await desk.letTimePass();
  await desk.letTimePass();
}

async function openKnown(desk: DeskPage): Promise<void> {
  if (await desk.isPhone()) {
    await desk.page.getByRole('button', { name: words.bar.menu }).click();
    await desk.page.getByText(words.file.tabs.known, { exact: true }).click();
  } else await desk.openTab('known');
}

test('A fact is shared with a receiver, a channel and a basis, and takes its time', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await beginAndFill(desk);
  await openKnown(desk);
  await page.getByRole('button', { name: words.known.shareOrKeep }).click();
  const dialog = page.getByRole('dialog', { name: en.deskParts.share.title });
  await dialog.getByRole('checkbox', { name: /^The man with the keys carries 1,400 euro/ }).check();
  await dialog.getByRole('radio', { name: 'Prosecution' }).check();
  await expect(dialog.getByRole('button', { name: 'Share with Prosecution' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'By phone' }).check();
  await dialog.getByRole('radio', { name: /^Needed for the other office/ }).check();
  await expectAccessiblePage(page);
  await dialog.getByRole('button', { name: 'Share with Prosecution' }).click();

  await expect(page.getByText(/^Told Prosecution · By phone/).first()).toBeVisible();
  await desk.goOn();
  await openKnown(desk);
  await expect(page.getByText(/^Who knows: Prosecution, /)).toBeVisible();
});

test('A fact is kept back with a reason, which takes no time', async ({ page }) => {
  const desk = new DeskPage(page);
  await beginAndFill(desk);
  const before = await desk.clock.innerText();
  await openKnown(desk);
  await page.getByRole('button', { name: words.known.shareOrKeep }).click();
  const dialog = page.getByRole('dialog', { name: en.deskParts.share.title });
  await dialog.getByRole('radio', { name: en.deskParts.share.keep }).check();
  await dialog.getByRole('checkbox', { name: /^The man with the keys carries 1,400 euro/ }).check();
  await dialog.getByRole('radio', { name: 'CSO' }).check();
  await dialog
    .getByRole('group', { name: en.deskParts.share.reason })
    .getByRole('radio')
    .first()
    .check();
  await dialog.getByRole('button', { name: 'Keep it from CSO' }).click();
  await expect(page.getByText(/^Kept from CSO · /).first()).toBeVisible();
  expect(await desk.clock.innerText()).toBe(before);
});

test('All past acts can be put right in every way, so that the list is no hint', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await beginAndFill(desk);
  await desk.openMenu('putRight');
  const dialog = page.getByRole('dialog', { name: en.deskParts.putRight.title });
  await expect(
    dialog.getByRole('group', { name: en.deskParts.putRight.act }).getByRole('radio'),
  ).toHaveCount(1);
  await dialog.getByRole('radio', { name: /^Take the phone with a receipt/ }).check();
  await dialog
    .getByRole('group', { name: en.deskParts.putRight.way })
    .getByRole('radio')
    .first()
    .check();
  await expectAccessiblePage(page);
  await dialog.getByRole('button', { name: en.deskParts.putRight.do }).click();
  await expect(page.getByText(/^To put right: Take the phone/).first()).toBeVisible();
});

test('The opening and the role sheet can be read again, and a note written', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  await desk.openMenu('briefing');
  const sheet = page.getByRole('dialog', { name: words.menu.briefing });
  await expect(sheet.getByText('You lead four officers with two cars')).toBeVisible();
  await expectAccessiblePage(page);
  await sheet.getByRole('button', { name: en.common.close }).click();

  await desk.openMenu('note');
  await page
    .getByRole('textbox', { name: en.deskParts.note.label })
    .fill('Two patrols would be better.');
  await page.getByRole('button', { name: en.deskParts.note.write }).click();
  if (await desk.isPhone()) await desk.go('log');
  else await desk.openTab('log');
  await expect(page.getByText('Note: Two patrols would be better.').first()).toBeVisible();
});

test('Time passes to a time that is known or chosen, and what ends meanwhile is said first', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin(en.common.seatsInFull.cso);
  await page.getByRole('button', { name: words.foot.letTimePass }).click();
  const dialog = page.getByRole('dialog', { name: words.time.title });
  await dialog.getByRole('radio', { name: words.time.chosen }).check();
  await dialog.getByLabel(words.time.hour, { exact: true }).fill('02:00');
  await expect(dialog.getByText('Choose a time after 02:10.')).toBeVisible();
  await dialog.getByLabel(words.time.hour, { exact: true }).fill('02:25');
  await expectAccessiblePage(page);
  await dialog.getByRole('button', { name: 'Stand by from 02:10' }).click();
  await expect(desk.clock).toContainText('02:25');
});
