import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { brokenOff, keepRun, recordedRun } from '../pages/kept-run.ts';
import { lookOver } from '../pages/look-over.ts';
import { type PseudoLanguage, sayIn, test } from '../pages/pseudo-app.ts';

const { player, library } = en;
const finished = recordedRun('rest-area', 'evidence-without-protection');
const halfway = brokenOff(recordedRun('fourth-van', 'novice'), 40);
const languages: readonly { tag: PseudoLanguage; name: string; isBracketed: boolean }[] = [
  { tag: 'sq', name: 'words 60 % longer', isBracketed: true },
  { tag: 'mk', name: 'Cyrillic words', isBracketed: false },
];

/** What the menu of a desk opens. */
const dialogs = [
  'briefing',
  'law',
  'note',
  'notepad',
  'keys',
  'putRight',
  'search',
  'soFar',
  'hypotheses',
  'places',
  'connections',
] as const;

for (const { tag, name, isBracketed } of languages) {
  const say = sayIn(tag);
  const look = (page: Page, screen: string) => lookOver(page, screen, isBracketed);
  const button = (page: Page, text: string) =>
    page.getByRole('button', { name: say(text), exact: true });

  test.describe(`With ${name} nothing overflows`, () => {
    test('on the pages around a case', async ({ page }) => {
      await page.goto('./#/');
      await speak(page);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      const card = page.getByRole('article').filter({ hasText: say('The Fourth Van') });
      await expect(card.getByRole('heading')).toHaveAttribute('lang', tag);
      await expect(card).toContainText(isBracketed ? say('In Albanian') : say('changed since'));
      await look(page, 'library');
      for (const [address, title] of [
        ['settings', en.settings.title],
        ['about', en.about.title],
        ['nowhere', en.errors.notFound.title],
        ['runs', en.runs.title],
      ] as const) {
        await page.goto(`./#/${address}`);
        await expect(page.getByRole('heading', { level: 1, name: say(title) })).toBeVisible();
        await look(page, address);
      }
    });

    test('on the way into a case', async ({ page }) => {
      await page.goto('./#/case/fourth-van/start');
      await speak(page);
      await expect(button(page, library.start.begin)).toBeVisible();
      await look(page, 'start page');
      await page.getByRole('radio', { name: say(library.start.allSeats) }).check();
      await button(page, library.start.begin).click();
      await expect(button(page, player.briefing.begin)).toBeVisible();
      // In the Cyrillic language the opening was translated before it was changed.
      await expect(page.locator('main [lang="en"]')).toHaveCount(isBracketed ? 0 : 1);
      await look(page, 'briefing');
      await button(page, player.briefing.begin).click();
      await lookAtDesk(page, 'first desk');
    });

    test('on the desk of a case that has gone on', async ({ page }) => {
      await keepRun(page, halfway);
      await speak(page);
      await page.goto('./#/runs');
      await expect(page.getByRole('link', { name: say('The Fourth Van') }).first()).toBeVisible();
      await look(page, 'runs');
      await page
        .getByRole('button', { name: say('The Fourth Van') })
        .last()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'deleting a run');
      await page.goto(`./#/run/${halfway.id}`);
      await lookAtDesk(page, 'later desk');
      if (isBracketed) await expect(page.locator('main [lang="en"]')).toHaveCount(0);
    });

    test('in the debrief of a finished case', async ({ page }) => {
      await keepRun(page, finished);
      await speak(page);
      await page.goto(`./#/run/${finished.id}/debrief`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(say('Rest area, 02:10'));
      await look(page, 'debrief');
      await button(page, en.debrief.decisions.openAll).click();
      await look(page, 'debrief, everything open');
      // Only the law packs speak English.
      const { law, ...ofCase } = finished.scenario;
      const isIn = (value: object, text: string) => JSON.stringify(value).includes(`"${text}"`);
      const english = await page.locator('main [lang="en"]').allInnerTexts();
      const left = english.filter((text) => text !== '' && isIn(ofCase, text) && !isIn(law, text));
      expect(left).toEqual([]);
      expect(await page.locator(`main [lang="${tag}"]`).count()).toBeGreaterThan(100);
      await button(page, en.debrief.bar.print).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'print dialog');
    });

    /** Chooses the language as a person does. */
    async function speak(page: Page): Promise<void> {
      const address = page.url();
      await page.goto('./#/settings');
      await page.getByRole('main').getByLabel(en.settings.language).selectOption(tag);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await page.goto(address);
    }

    async function lookAtDesk(page: Page, screen: string): Promise<void> {
      await expect(page.getByRole('group', { name: say(player.clock.label) })).toBeVisible();
      const parts = page.getByRole('navigation', { name: say(player.phone.nav) });
      const tabs = page.getByRole('tab');
      await look(page, screen);
      for (const part of await parts.getByRole('button').all()) {
        await part.click();
        await look(page, `${screen}, ${await part.innerText()}`);
      }
      for (const tab of await tabs.all()) {
        await tab.click();
        await look(page, `${screen}, ${await tab.innerText()}`);
      }
      // Cyrillic letters are as wide here as there; the longer words have been through the dialogs.
      if (!isBracketed) return;
      const items = { ...player.menu, places: player.file.tabs.places };
      for (const item of dialogs) {
        await button(page, player.bar.menu).click();
        await look(page, `${screen}, menu`);
        const act = page.getByRole('dialog').getByRole('button', { name: say(items[item]) });
        if (!(await act.isVisible())) {
          await button(page, en.common.close).click();
          continue;
        }
        await act.click();
        await look(page, `${screen}, ${item}`);
        await button(page, en.common.close).click();
      }
      const pass = button(page, player.foot.letTimePass);
      if (await parts.isVisible()) await button(page, player.phone.now).click();
      await pass.first().click();
      await page.getByRole('radio', { name: say(player.time.chosen) }).check();
      await look(page, `${screen}, letting time pass`);
      await button(page, en.common.close).click();
    }
  });
}

test('The language changes in the middle of a run and back, and the run stands where it stood', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin(en.common.seatsInFull.reception);
  // The bus arrives at 03:00; at 03:20 the boy stands at the desk.
  await desk.letTimePass();
  await expect(desk.clock).toContainText('03:00');
  await desk.letTimePass();
  await desk.open(/^The boy stands at your desk/);
  await page.getByRole('radio').nth(1).check();
  const before = await standing(page);
  expect(before.chosen).toHaveLength(1);
  const [question = ''] = before.texts.filter((text) => text.startsWith('The boy stands'));

  await page.getByRole('button', { name: player.bar.menu }).click();
  await page.getByRole('link', { name: player.menu.settings }).click();
  await page.getByRole('main').getByLabel(en.settings.language).selectOption('sq');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  const say = sayIn('sq');
  await expect(page.getByRole('heading', { level: 1, name: say(en.settings.title) })).toBeVisible();
  await page.goBack();

  await expect(page.getByRole('group', { name: say(player.clock.label) })).toBeVisible();
  const parts = page.getByRole('navigation', { name: say(player.phone.nav) });
  if (await desk.isPhone())
    await parts.getByRole('button', { name: say(player.phone.decide) }).click();
  const row = page.getByRole('button', { name: say(question) });
  if (await row.isVisible()) await row.click();
  await expect(page.getByRole('radio', { checked: true })).toBeVisible();
  const then = await standing(page);
  expect({ ...then, texts: [] }).toEqual({ ...before, texts: [] });
  expect(then.texts).toContain(say(question));
  await expect(page.locator('main [lang="en"]')).toHaveCount(0);

  await page.goto('./#/settings');
  await page.getByRole('main').getByLabel(say(en.settings.language)).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await desk.open(/^The boy stands at your desk/);
  expect(await standing(page)).toEqual(before);
});

/** Where a run stands: what is chosen, the texts of the case on the screen, and the time, without words. */
async function standing(page: Page) {
  return page.evaluate(() => ({
    chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    ),
    texts: [...document.querySelectorAll<HTMLElement>('main [lang]')].map(
      ({ innerText }) => innerText,
    ),
    times: document.querySelector('header')?.innerText.match(/\d\d:\d\d/g),
  }));
}

test('The program that is given away offers no made-up language', ({ pseudoApp }, { project }) => {
  expect(pseudoApp).not.toBe('');
  const given = scriptsIn('dist');
  const app = join(project.outputDir, 'pseudo-languages/app');
  const made = scriptsIn(app);
  for (const { tag } of languages) {
    const word = sayIn(tag)(en.settings.title);
    expect(made).toContain(word);
    expect(given).not.toContain(word);
  }
  expect(made).toContain(en.settings.lead);
  expect(given).toContain(en.settings.lead);
  expect(given).not.toMatch(/pseudo-?language/i);
  const translation = 'cases/rest-area.sq.json';
  const keptOffline = (folder: string) => readFileSync(join(folder, 'service-worker.js'), 'utf8');
  expect(keptOffline(app)).toContain(translation);
  expect(keptOffline('dist')).not.toContain(translation);
});

function scriptsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
