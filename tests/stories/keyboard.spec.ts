import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { DebriefPage } from '../pages/debrief-page.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { LibraryPage } from '../pages/library-page.ts';

const words = en.player;

const screens = [
  { name: 'a desk screen', screen: {} },
  // Zoom leaves the page half the width and height, and twice the points for each.
  {
    name: 'a desk screen at 200 % zoom',
    screen: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  },
];

for (const { name, screen } of screens) {
  test.describe(`By keyboard alone, on ${name}`, () => {
    test.use(screen);

    test('a case is played from the library to the end of its debrief', async ({ page }) => {
      test.slow();
      const keyboard = new Keyboard(page);
      const library = new LibraryPage(page);
      const desk = new DeskPage(page);
      await library.open();
      await keyboard.press(page.getByRole('link', { name: 'Rest area, 02:10', exact: true }));
      await keyboard.choose(library.seat('Police'));
      await keyboard.press(library.begin);
      await keyboard.press(page.getByRole('button', { name: words.briefing.begin }));
      await expect(desk.clock).toBeVisible();
      await expectAccessiblePage(page);

      const end = page.getByText(words.ended.title).first();
      let decided = 0;
      while (!(await end.isVisible())) {
        const before = await desk.clock.innerText();
        if (decided < 2 && (await decideFirst(keyboard, desk))) decided += 1;
        await passTime(keyboard, desk);
        await expect(async () => {
          expect((await desk.clock.innerText()) !== before || (await end.isVisible())).toBe(true);
        }).toPass();
      }
      expect(decided).toBe(2);

      await keyboard.press(desk.toDebrief);
      const debrief = new DebriefPage(page);
      await expect(debrief.main).toBeVisible();
      await expectAccessiblePage(page);
      const openAll = page.getByRole('button', { name: en.debrief.decisions.openAll });
      await keyboard.press(openAll);
      const last = debrief.main.getByRole('region').last();
      await keyboard.tabTo(last.locator('a, button, input, textarea, summary').last());
    });
  });
}

/** Takes the first way of the first thing to decide. Whether there was any. */
async function decideFirst(keyboard: Keyboard, { page, decide }: DeskPage): Promise<boolean> {
  const onPhone = page.getByRole('navigation', { name: words.phone.nav });
  const option = page.getByRole('group').locator('input:enabled').first();
  if (await onPhone.isVisible()) {
    await keyboard.press(onPhone.getByRole('button', { name: words.phone.decide }));
    const row = page.getByRole('main').getByRole('listitem').getByRole('button').first();
    if (!(await row.isVisible())) return false;
    await keyboard.press(row);
  } else if (!(await decide.locator('input:enabled').first().isVisible())) return false;
  await keyboard.choose(option);
  await keyboard.press(page.getByRole('button', { name: /^(Decide|Do this|Ask this|Answer)/ }));
  await expect(page.locator(':focus')).toContainText('Written in the log');
  return true;
}

async function passTime(keyboard: Keyboard, desk: DeskPage): Promise<void> {
  const goOn = desk.page.getByRole('button', { name: /^Go on to/ });
  if (await goOn.isVisible()) return keyboard.press(goOn);
  await keyboard.press(desk.page.getByRole('button', { name: words.foot.letTimePass }));
  const dialog = desk.page.getByRole('dialog', { name: words.time.title });
  await keyboard.press(dialog.getByRole('button', { name: /^(Stand by|Go on) from/ }));
}

test('The desk is read in the order of work, and what time brings is told once', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.begin('Police');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - button "${words.skipToDecide}"
    - banner:
      - heading "Rest area, 02:10" [level=1]
    - complementary "${words.clock.band}":
      - group "${words.clock.label}"
    - main:
      - group "${words.happened.title}":
        - region "${words.happened.title}":
          - heading "${words.happened.title}" [level=2]
      - group "${words.decide.title}":
        - region "${words.decide.title}":
          - heading "${words.decide.title}" [level=2]
      - region "${words.file.title}":
        - heading "${words.file.title}" [level=2]
    - contentinfo "${words.foot.label}":
      - button "${words.foot.letTimePass}"
    - status
  `);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await desk.letTimePass();
  const told = page.getByRole('status').filter({ hasText: /\S/ });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText(/^The clock is now 02:30/);
});
