import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has: whoever needs more will not find it. */
const MOST_STOPS = 250;

/** A person without a mouse: moves with Tab and arrows, acts with Enter and Space, and sees where they are. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with Tab until the wanted thing has the focus; every stop on the way can be seen. */
  async tabTo(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      if (stop > 0) await this.page.keyboard.press('Tab');
      const { isWanted, hidden } = await wanted.evaluate(lookAtFocus);
      expect(hidden, 'the focus is on the screen and nothing covers it').toBe(null);
      if (isWanted) return;
    }
    throw new Error(`Tab never comes to ${wanted.toString()}.`);
  }

  async press(wanted: Locator): Promise<void> {
    await this.tabTo(wanted);
    await this.page.keyboard.press('Enter');
  }

  /** A choice among others is one stop; the arrows move inside it. */
  async choose(wanted: Locator): Promise<void> {
    if ((await wanted.getAttribute('type')) === 'checkbox') {
      await this.tabTo(wanted);
      await this.page.keyboard.press('Space');
    } else {
      const name = await wanted.getAttribute('name');
      const group = this.page.locator(`input[type=radio][name="${name}"]`);
      await this.tabToOneOf(group);
      for (let move = await group.count(); move > 0 && !(await hasFocus(wanted)); move -= 1)
        await this.page.keyboard.press('ArrowDown');
      if (!(await wanted.isChecked())) await this.page.keyboard.press('Space');
    }
    await expect(wanted).toBeChecked();
  }

  private async tabToOneOf(group: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      for (const one of await group.all()) if (await hasFocus(one)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to one of ${group.toString()}.`);
  }
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}

/** Whether the wanted thing has the focus, and what has it but cannot be seen: off the screen, or under something. */
function lookAtFocus(wanted: Element): { isWanted: boolean; hidden: string | null } {
  const { activeElement: element } = document;
  const isWanted = element === wanted;
  // Between the last stop and the first, the page itself has it.
  if (!element || element === document.body) return { isWanted, hidden: null };
  // A choice is drawn by its label.
  const shown = element.closest('label') ?? element;
  const box = shown.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
  const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
  if (left >= right || top >= bottom) return { isWanted, hidden: `${name} is off the screen` };
  const isSeen = [0.1, 0.5, 0.9].some((part) => {
    const there = document.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });
  return { isWanted, hidden: isSeen ? null : `${name} is covered` };
}
