import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en/index.ts';

const { form, here, pin, who } = en.profiles;

/** A device that several people share: who is playing, and the chapter of the settings. */
export class ProfilesPage {
  readonly page: Page;
  /** The page before all others. */
  readonly who: Locator;
  readonly chapter: Locator;

  constructor(page: Page) {
    this.page = page;
    this.who = page.getByRole('heading', { level: 1, name: who.title });
    this.chapter = page.getByRole('region', { name: here.heading });
  }

  /** Makes a profile on the page of settings. */
  async make(alias: string, digits: string | null): Promise<void> {
    await this.page.goto('./#/settings');
    await this.chapter.getByText(here.add).click();
    await this.fillForm(alias, digits);
    await expect(this.chapter.getByText(`The profile ${alias} was made.`)).toBeVisible();
  }

  /** Of a new profile, on whatever page it is. */
  async fillForm(alias: string, digits: string | null): Promise<void> {
    const make = this.page.locator('form').filter({ hasText: form.act });
    await make.getByLabel(form.alias).fill(alias);
    if (digits !== null) {
      await make.getByLabel(form.pin).fill(digits);
      await make.getByLabel(form.pinAgain).fill(digits);
    }
    await make.getByRole('button', { name: form.act }).click();
  }

  async open(alias: string): Promise<void> {
    await this.page.getByRole('button', { name: `Open ${alias}` }).click();
  }

  pinOf(alias: string): Locator {
    return this.page.getByLabel(`PIN of ${alias}`);
  }

  async type(alias: string, digits: string): Promise<void> {
    await this.pinOf(alias).fill(digits);
    await this.page.getByRole('button', { name: pin.open }).click();
  }

  /** The way out in the header. */
  async leave(words: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: words }).click();
    await expect(this.who).toBeVisible();
  }
}
