import type { Locator, Page } from '@playwright/test';

/** The library and the page before a run, as a person meets them. */
export class LibraryPage {
  readonly page: Page;
  readonly resume: Locator;
  readonly begin: Locator;

  constructor(page: Page) {
    this.page = page;
    this.resume = page.getByRole('link', { name: 'Resume' });
    this.begin = page.getByRole('button', { name: 'Begin' });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/');
  }

  card(title: string): Locator {
    return this.page
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async openCase(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click();
  }

  seat(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Which seat do you take?' })
      .getByRole('radio', { name, exact: true });
  }

  async goTo(link: 'Cases' | 'My runs' | 'Settings'): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: link, exact: true }).click();
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
}

/** Replaces the served list of cases, so that a story about the library does not depend on what is shipped. */
export async function serveCases(page: Page, cards: readonly object[]): Promise<void> {
  await page.route('**/cases/index.json', (route) => route.fulfill({ json: cards }));
}
