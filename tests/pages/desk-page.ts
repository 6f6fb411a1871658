import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import { LibraryPage } from './library-page.ts';

const words = en.player;
const common = en.common;
const menuItems = { ...words.menu, places: words.file.tabs.places };

/** The case desk as a person meets it, on a screen or on a phone. Every name comes from the English catalogue. */
export class DeskPage {
  readonly page: Page;
  readonly happened: Locator;
  readonly decide: Locator;
  readonly file: Locator;
  readonly clock: Locator;
  readonly saved: Locator;
  readonly undo: Locator;
  readonly toDebrief: Locator;

  constructor(page: Page) {
    this.page = page;
    this.happened = page.getByRole('region', { name: words.happened.title });
    this.decide = page.getByRole('region', { name: words.decide.title });
    this.file = page.getByRole('region', { name: words.file.title, exact: true });
    this.clock = page.getByRole('group', { name: words.clock.label });
    this.saved = page.getByRole('banner').getByText(words.bar.saved, { exact: true });
    this.undo = page.getByRole('button', { name: words.committed.undo });
    this.toDebrief = page.getByRole('link', { name: words.ended.debrief });
  }

  /** From the library to the desk, with one seat or all four. */
  async begin(seat: string): Promise<void> {
    const library = new LibraryPage(this.page);
    await library.open();
    await library.openCase('Rest area, 02:10');
    await library.seat(seat).check();
    await library.begin.click();
    await this.page.getByRole('button', { name: words.briefing.begin }).click();
    await expect(this.clock).toBeVisible();
  }

  async isPhone(): Promise<boolean> {
    return (this.page.viewportSize()?.width ?? 0) < 760;
  }

  /** On the phone, to a part of the desk by the bar below. */
  async go(part: keyof Pick<typeof words.phone, 'now' | 'decide' | 'board' | 'requests' | 'log'>) {
    await this.page
      .getByRole('navigation', { name: words.phone.nav })
      .getByRole('button', { name: words.phone[part] })
      .click();
  }

  async openTab(tab: keyof typeof words.file.tabs): Promise<void> {
    await this.page.getByRole('tab', { name: words.file.tabs[tab] }).click();
  }

  async openMenu(
    item: keyof Pick<
      typeof menuItems,
      | 'search'
      | 'soFar'
      | 'places'
      | 'connections'
      | 'briefing'
      | 'law'
      | 'putRight'
      | 'hypotheses'
      | 'note'
      | 'notepad'
      | 'keys'
    >,
  ) {
    await this.page.getByRole('button', { name: words.bar.menu, exact: true }).click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: menuItems[item], exact: true })
      .click();
  }

  seat(name: keyof typeof common.seats): Locator {
    return this.page
      .getByRole('navigation', { name: words.bar.yourSeats })
      .getByRole('button', { name: common.seats[name] });
  }

  /** Opens a waiting matter by what its line says; the first to close is open already where there is room. */
  async open(line: string | RegExp): Promise<void> {
    const row = this.page.getByRole('button', { name: line });
    if (await this.isPhone()) {
      await this.go('decide');
      await row.click();
      return;
    }
    await expect(this.decide.getByText(line).first()).toBeVisible();
    if (await row.isVisible()) await row.click();
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name }));
  }

  async choose(...names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.option(name).check();
  }

  /** Sends what is chosen. */
  async commit(name: string = words.decide.decide): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The clock goes on to the minute at which the seat is free. */
  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Go on to/ }).click();
  }

  /** Until something happens, or until the given choice of the dialog. */
  async letTimePass(until?: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: words.foot.letTimePass }).click();
    const dialog = this.page.getByRole('dialog', { name: words.time.title });
    if (until !== undefined) await dialog.getByRole('radio', { name: until }).check();
    await dialog.getByRole('button', { name: /^(Stand by|Go on) from/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Nothing more is decided: time passes until the case ends. What guided mode stops for is read. */
  async waitForTheEnd(): Promise<void> {
    const end = this.page.getByText(words.ended.title).first();
    const readOn = this.page.getByRole('button', { name: en.guided.stop.goOn });
    for (;;) {
      await this.letTimePassUntil(end.or(readOn).first());
      if (await end.isVisible()) return;
      await readOn.click();
    }
  }

  /** Time passes, whatever waits to be decided, until something is shown. */
  async letTimePassUntil(shown: Locator): Promise<void> {
    const on = this.page
      .getByRole('button', { name: words.foot.letTimePass })
      .or(this.page.getByRole('button', { name: /^Go on to/ }));
    for (;;) {
      await expect(shown.or(on).first()).toBeVisible();
      if (await shown.isVisible()) return;
      const before = await this.clock.innerText();
      if (await this.page.getByRole('button', { name: /^Go on to/ }).isVisible()) await this.goOn();
      else await this.letTimePass();
      await expect(async () => {
        const isMoved = (await shown.isVisible()) || (await this.clock.innerText()) !== before;
        expect(isMoved).toBe(true);
      }).toPass();
    }
  }
}
