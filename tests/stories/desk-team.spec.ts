import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';

const words = en.player;

test('A trainee plays all four seats of Rest area to the debrief', async ({ page }) => {
  test.slow();
  const desk = new DeskPage(page);
  await desk.begin('All four seats');
  await expect(desk.seat('police')).toHaveAccessibleName('Police , 1 waits');
  await expectAccessiblePage(page);

  await desk.open(/^Four officers, ten minutes/);
  await desk.choose(/^Check who needs a doctor/, /^Take the phone/, /^Lead the man/);
  await desk.choose(/^Fact The woman asks for air/, /^Risk Somebody's health/, /^Rule Rights/);
  await desk.commit();
  await desk.letTimePass();
  await desk.letTimePass();

  // Two seats sign: the prosecutor proposes, the patrol agrees, and both are busy.
  await expect(desk.clock).toContainText('02:30');
  await desk.seat('prosecution').click();
  await desk.open(/^Police are on the line/);
  await desk.choose(/^Move the duty judge/);
  await desk.commit('Decide and ask Police');
  await expect(page.getByText(words.decide.proposed.replace('{seats}', 'Police'))).toBeVisible();
  await desk.seat('police').click();
  await desk.open(/^Prosecution asks you to agree/);
  await desk.choose(/^Agree/);
  await desk.commit('Answer Prosecution');

  for (const [seat, question, option] of [
    ['reception', /^The boy stands at your desk/, /^Call the guardianship authority/],
    ['prosecution', /^What do you order about the driver/, /^Hold the driver, keep camera/],
    ['cso', /^She has told you about the man/, /^Tell her what you cannot keep secret/],
  ] as const) {
    await expect(async () => {
      if (!/1 waits/.test((await desk.seat(seat).textContent()) ?? '')) await desk.letTimePass();
      await expect(desk.seat(seat)).toContainText('1 waits', { timeout: 500 });
    }).toPass();
    await desk.seat(seat).click();
    await desk.open(question);
    await desk.choose(option);
    await expectAccessiblePage(page);
    await desk.commit();
    await expect(desk.undo).toBeVisible();
  }
  await desk.waitForTheEnd();
  await expect(desk.toDebrief).toBeVisible();
});

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark with more contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

for (const { name, media } of looks) {
  test(`The desk has no barrier that axe can find: ${name}`, async ({ page }) => {
    const desk = new DeskPage(page);
    await page.emulateMedia(media);
    await desk.begin('All four seats');
    await desk.open(/^Four officers, ten minutes/);
    await desk.choose(/^Check who needs a doctor/, /^Fact The woman asks for air/);
    await expectAccessiblePage(page);
    await desk.commit();
    await expectAccessiblePage(page);
    await page.getByRole('button', { name: words.foot.letTimePass }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessiblePage(page);
  });
}

test('The desk is played with the keyboard alone', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.begin('All four seats');
  await desk.open(/^Four officers, ten minutes/);
  await desk.option(/^Check who needs a doctor/).focus();
  await page.keyboard.press('Space');
  await expect(desk.option(/^Check who needs a doctor/)).toBeChecked();
  await page.getByRole('button', { name: words.decide.decide, exact: true }).focus();
  await page.keyboard.press('Enter');
  // Reading goes on where the act is written; the next stop is to take it back.
  await expect(page.locator(':focus')).toContainText('Written in the log, 02:10.');
  await page.keyboard.press('Tab');
  await expect(desk.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.undo).toBeHidden();
});

test('Keys move between the regions where they are switched on', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.begin('All four seats');
  await page.keyboard.press('?');
  const isPhone = await desk.isPhone();
  await expect(page.getByRole('dialog', { name: en.deskParts.keys.title })).toBeVisible({
    visible: !isPhone,
  });
  await page.keyboard.press('Escape');
  if (isPhone) return;
  for (const [key, name] of [
    ['1', words.happened.title],
    ['2', words.decide.title],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('group', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('3');
  await expect(desk.file).toBeFocused();
});
