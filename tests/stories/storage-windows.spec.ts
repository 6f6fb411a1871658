import { expect, test } from '@playwright/test';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { NotingDesk } from '../pages/noting-desk.ts';
import { oneSize } from '../pages/one-size.ts';

test(
  'A trainee who opens a run in a second window is told, takes over, and goes on where it was',
  oneSize,
  async ({ page, context }) => {
    const first = new NotingDesk(page);
    await first.begin();
    await first.note('Written in the first window');

    const second = new NotingDesk(await context.newPage());
    await second.page.goto(page.url());
    await expect(second.elsewhere).toBeVisible();
    await expectAccessiblePage(second.page);
    await second.takeOver();
    await expect(first.elsewhere).toBeVisible();
    await second.note('Written in the second window');
    expect(await second.exportedNotes()).toEqual([
      'Written in the first window',
      'Written in the second window',
    ]);
  },
);

test(
  'A trainee can take the run back into the first window',
  oneSize,
  async ({ page, context }) => {
    const first = new NotingDesk(page);
    await first.begin();
    await first.note('Before');
    const second = new NotingDesk(await context.newPage());
    await second.page.goto(page.url());
    await second.takeOver();
    await second.note('Written in the second window');
    await first.takeOver();
    await first.note('Written in the first window');
    await expect(second.elsewhere).toBeVisible();
    expect(await first.exportedNotes()).toEqual([
      'Before',
      'Written in the second window',
      'Written in the first window',
    ]);
  },
);

test(
  'A trainee who closes the window and comes back has the run',
  oneSize,
  async ({ page, context }) => {
    const first = new NotingDesk(page);
    await first.begin();
    await first.note('Before closing');
    const address = page.url();
    await page.close();

    const again = new NotingDesk(await context.newPage());
    await again.page.goto(address);
    await again.note('After coming back');
    expect(await again.exportedNotes()).toEqual(['Before closing', 'After coming back']);
  },
);
