import { readFile } from 'node:fs/promises';
import { chromium, expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { browserLaunch } from '../browser-launch.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

const words = en.player;
const medical = /^Check who needs a doctor/;
const phone = /^Take the phone with a receipt/;
const firstQuestion = /^Four officers, ten minutes, one van/;

test('A trainee resumes a run after closing the browser exactly where it stopped', async ({
  viewport,
  isMobile,
  hasTouch,
}, info) => {
  // A profile on disk: closing this browser is closing it.
  const profile = info.outputPath('profile');
  const options = {
    ...browserLaunch(),
    viewport,
    isMobile,
    hasTouch,
    locale: 'en-GB',
    baseURL: info.project.use.baseURL ?? '',
  };
  const before = await chromium.launchPersistentContext(profile, options);
  const desk = new DeskPage(await before.newPage());
  await desk.begin(en.common.seatsInFull.reception);
  // The bus arrives at 03:00; at 03:20 the boy stands at the desk.
  await desk.letTimePass();
  await expect(desk.clock).toContainText('03:00');
  await desk.letTimePass();
  await desk.open(/^The boy stands at your desk/);
  const [option] = await desk.page.getByRole('radio').all();
  await option?.check();
  const clock = await desk.clock.innerText();
  const chosen = await desk.page.getByRole('radio', { checked: true }).getAttribute('value');
  await before.close();

  const after = await chromium.launchPersistentContext(profile, options);
  const page = await after.newPage();
  const library = new LibraryPage(page);
  await library.open();
  await library.resume.click();
  const again = new DeskPage(page);
  await expect(again.clock).toHaveText(clock.replace(/\s+/g, ' '), { useInnerText: true });
  await again.open(/^The boy stands at your desk/);
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', chosen ?? '');
  await after.close();
});

test('What is chosen and not sent survives a reload', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  await desk.open(firstQuestion);
  await desk.choose(medical, phone);
  await page.reload();
  // Nothing has been done yet, so the run begins with its sheet again.
  await page.getByRole('button', { name: words.briefing.begin }).click();
  await desk.open(firstQuestion);
  await expect(desk.option(medical)).toBeChecked();
  await expect(desk.option(phone)).toBeChecked();
});

test('Two windows cannot fork a run: the second says so and can take over', async ({
  page,
  context,
}) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: en.deskParts.noDesk.elsewhere })).toBeVisible();
  await second.getByRole('button', { name: en.deskParts.noDesk.takeOver }).click();
  await second.getByRole('button', { name: words.briefing.begin }).click();

  await expect(page.getByRole('heading', { name: en.deskParts.noDesk.elsewhere })).toBeVisible();
  const there = new DeskPage(second);
  await there.open(firstQuestion);
  await there.choose(medical);
  await there.commit();
  await expect(second.getByText('Written in the log, 02:10.')).toBeVisible();

  await page.getByRole('button', { name: en.deskParts.noDesk.takeOver }).click();
  await expect(page.getByText('Written in the log, 02:10.')).toBeVisible();
  await expect(second.getByRole('heading', { name: en.deskParts.noDesk.elsewhere })).toBeVisible();
});

test('A run that is not on this device says so and leads on', async ({ page }) => {
  await page.goto('./#/run/00000000000000000000000000');
  await expect(page.getByRole('heading', { name: en.deskParts.noDesk.missing })).toBeVisible();
  await page.getByRole('link', { name: en.deskParts.noDesk.toRuns }).click();
  await expect(page).toHaveURL(/#\/runs$/);
});

const secret = 'Who ties a door from outside?';

test('Private notes are kept while they are typed, stay out of the log, and are read again in the debrief', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin(en.common.seatsInFull.cso);
  const run = page.url();
  await desk.letTimePass();
  await desk.openMenu('notepad');
  const notepad = page.getByRole('textbox', { name: en.deskParts.notepad.label });
  await expect(notepad).toHaveAccessibleDescription(en.deskParts.notepad.hint);
  await notepad.fill(secret);
  await expectAccessiblePage(page);

  // Nothing is sent: the tab goes, and the notes are there.
  await page.close();
  const again = await page.context().newPage();
  const later = new DeskPage(again);
  await again.goto(run);
  await later.openMenu('notepad');
  await expect(again.getByRole('textbox', { name: en.deskParts.notepad.label })).toHaveValue(
    secret,
  );
  await again.getByRole('button', { name: en.common.close }).click();
  await expect(again.getByText(secret)).toBeHidden();
  await later.waitForTheEnd();
  await later.toDebrief.click();

  const section = again.getByRole('region', { name: en.debrief.sections.notepad });
  await expect(section).toContainText('Not part of the log');
  await expect(section).toContainText(secret);
  await expect(again.getByText(secret)).toHaveCount(1);
  await again.goto('./#/runs');
  expect(await exported(again, false)).not.toContain(secret);
  expect(await exported(again, true)).toContain(secret);
});

/** What is in the file of the only run on the page, with private notes or without. */
async function exported(page: Page, withNotes: boolean): Promise<string> {
  await page.getByRole('button', { name: /^Export Rest area/ }).click();
  const dialog = page.getByRole('dialog', { name: en.runs.exportTitle });
  if (withNotes) await dialog.getByRole('checkbox', { name: en.runs.withNotepads }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: en.runs.exportAct }).click();
  return readFile(await (await download).path(), 'utf8');
}
