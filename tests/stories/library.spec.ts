import { expect, test } from '@playwright/test';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage, serveCases } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

const seats = ['police', 'prosecution', 'reception', 'cso'];
const restArea = {
  id: 'rest-area',
  title: 'Rest area, 02:10',
  kind: 'warm-up',
  jurisdiction: 'RS',
  place: null,
  about: 'Eleven people, one driver, four officers, and a boy who stands closest to the driver.',
  minutes: 20,
  caseHours: 72,
  seats,
  languages: ['en'],
  reviewStatus: 'not-reviewed',
  intensity: 2,
  contentNote: 'People carried in an overloaded van; a boy without family.',
  version: '1.0.0',
  hash: 'a',
};
const roomTwelve = {
  id: 'room-12',
  title: 'Room 12',
  kind: 'case',
  jurisdiction: 'XK',
  place: null,
  about: 'A hotel, a bus at noon, and one guest who has nobody to speak for him.',
  minutes: 70,
  caseHours: 84,
  seats,
  languages: ['en', 'sq'],
  reviewStatus: 'piloted',
  intensity: 1,
  contentNote: null,
  version: '1.0.0',
  hash: 'b',
};

test.describe('The library', () => {
  test.beforeEach(async ({ page }) => {
    await serveCases(page, [restArea, roomTwelve]);
    await new LibraryPage(page).open();
  });

  test('says of each case where, about what, how long, who, how trustworthy, in which language', async ({
    page,
  }) => {
    const card = new LibraryPage(page).card('Room 12');
    await expect(card).toContainText('Kosovo*');
    await expect(card).toContainText('one guest who has nobody to speak for him');
    await expect(card).toContainText('84 case hours, about 1 h 10 of your time');
    await expect(card.getByRole('list', { name: 'Seats' }).getByRole('listitem')).toHaveText([
      'Police',
      'Prosecution',
      'Reception',
      'CSO',
    ]);
    await expect(card).toContainText('Piloted');
    await expect(card).toContainText('In English · Also in Shqip');
    await expect(new LibraryPage(page).card('Rest area, 02:10')).toContainText(
      'Author’s key, not yet reviewed',
    );
    await expect(page.getByRole('contentinfo')).toContainText('UNSCR 1244');
  });

  test('leads from a case to the choice of a seat, with what to know before', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.openCase('Rest area, 02:10');
    await expect(library.title()).toHaveText('Rest area, 02:10');
    await expect(page).toHaveTitle('Rest area, 02:10 · Caseroute');
    await expect(page.getByText('a boy without family')).toBeVisible();
    await expect(page.getByText('Everything you write stays on this device.')).toBeVisible();
    await expect(library.seat('Police')).toBeChecked();
    await library.seat('All four seats').check();
    await expect(library.seat('Police')).not.toBeChecked();
    await expect(library.begin).toBeEnabled();
  });

  test('can be used with the keyboard alone', async ({ page }) => {
    const library = new LibraryPage(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Rest area, 02:10' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(library.title()).toHaveText('Rest area, 02:10');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(library.seat('Prosecution service')).toBeChecked();
  });

  for (const look of ['light', 'dark', 'more contrast'] as const) {
    test(`has no barrier that axe can find: ${look}`, async ({ page }) => {
      await page.emulateMedia(
        look === 'more contrast' ? { contrast: 'more' } : { colorScheme: look },
      );
      const library = new LibraryPage(page);
      await expect(library.card('Room 12')).toBeVisible();
      await expectAccessiblePage(page);
      await library.openCase('Rest area, 02:10');
      await expect(library.begin).toBeVisible();
      await expectAccessiblePage(page);
      for (const link of ['My runs', 'Settings'] as const) {
        await library.goTo(link);
        await expect(library.title()).toHaveText(link);
        await expectAccessiblePage(page);
      }
      await page.getByRole('contentinfo').getByRole('link').click();
      await expect(library.title()).toHaveText('About');
      await expectAccessiblePage(page);
    });
  }

  test(
    'says that there is no page at a mistyped address and leads back',
    oneSize,
    async ({ page }) => {
      await page.goto('./#/case/nothing-here/start');
      await expect(new LibraryPage(page).title()).toHaveText(
        'There is no case with this name here.',
      );
      await page.getByRole('main').getByRole('link').click();
      await expect(new LibraryPage(page).card('Room 12')).toBeVisible();
    },
  );
});

test('A list of cases that did not arrive can be opened again', oneSize, async ({ page }) => {
  let isOffline = true;
  await page.route('**/cases/index.json', (route) =>
    isOffline ? route.abort() : route.fulfill({ json: [restArea] }),
  );
  const library = new LibraryPage(page);
  await library.open();
  await expect(page.getByText('The list of cases could not be opened.')).toBeVisible();
  isOffline = false;
  await page.getByRole('button', { name: 'Open the list again' }).click();
  await expect(library.card('Rest area, 02:10')).toBeVisible();
});

test('The look that somebody chose is there after a reload', async ({ page }) => {
  await serveCases(page, [restArea]);
  await page.goto('./#/settings');
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'Dark' }).check();
  await page
    .getByRole('group', { name: 'Text size' })
    .getByRole('radio', { name: 'Largest' })
    .check();
  await page.reload();
  await expect(
    page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'Dark' }),
  ).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expectAccessiblePage(page);
});

test(
  'A browser that keeps nothing still applies the look, and says so',
  oneSize,
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('./#/settings');
    await page
      .getByRole('group', { name: 'Contrast' })
      .getByRole('radio', { name: 'High' })
      .check();
    await expect(page.getByText('This browser does not keep settings.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  },
);
