import type { Locator } from '@playwright/test';
import { seats } from '../../src/domain/scenario/index.ts';
import type { DeskPage } from '../pages/desk-page.ts';
import { type ActTimes, timeAct } from './act-times.ts';

/** Plays all four seats: each does the first thing on offer, then time passes, until the case ends or is enough. */
export async function playDesk(desk: DeskPage, most: number): Promise<ActTimes[]> {
  await desk.begin('All four seats');
  const times: ActTimes[] = [];
  while (!(await desk.toDebrief.isVisible())) {
    for (const seat of seats) {
      if (times.length === most) return times;
      await desk.seat(seat).click();
      const commit = await chooseSomething(desk);
      if (commit) times.push(await timeAct(desk.page, () => press(commit)));
    }
    await passTime(desk);
  }
  return times;
}

/** Presses as a hand does: after a moment, and without the checks that Playwright runs in the page during a click. */
async function press(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not on the screen.');
  await button.page().waitForTimeout(300);
  await button.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Chooses the first thing the seat can do now. Answers the button that sends it, or null. */
export async function chooseSomething({ decide }: DeskPage): Promise<Locator | null> {
  const commit = decide.getByRole('button', { name: /^(Decide|Do this|Ask this|Answer)/ });
  const choice = decide.getByRole('group').first().locator('input:enabled').first();
  const rows = decide.getByRole('list', { name: 'Also waiting' }).getByRole('button');
  const isOpen = await commit.isVisible();
  for (let row = isOpen ? -1 : 0; row < (await rows.count()); row++) {
    if (row >= 0) await rows.nth(row).click();
    if (await choice.isVisible()) {
      await choice.check();
      return commit;
    }
  }
  return null;
}

export async function passTime(desk: DeskPage): Promise<void> {
  const before = await desk.clock.innerText();
  await desk.letTimePass();
  const hasMoved = desk.page.waitForFunction(
    ([clock, text]) => clock instanceof HTMLElement && clock.innerText !== text,
    [await desk.clock.elementHandle(), before] as const,
  );
  await Promise.race([hasMoved, desk.toDebrief.waitFor()]);
}
