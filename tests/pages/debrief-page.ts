import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type KeptRun, keepRun } from './kept-run.ts';

/** The debrief of a finished run, as a person reads it. */
export class DebriefPage {
  readonly page: Page;
  readonly main: Locator;
  readonly index: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.index = page.getByRole('navigation', { name: 'Parts of this debrief' });
  }

  /** Keeps a run on the device and opens its debrief, at a part if one is named. */
  async openRun(run: KeptRun, part = ''): Promise<void> {
    await keepRun(this.page, run);
    await this.open(run.id, part);
  }

  async open(runId: string, part = ''): Promise<void> {
    await this.page.goto(`./#/run/${runId}/debrief${part === '' ? '' : `/${part}`}`);
    await this.title().waitFor();
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** One row of the decisions, by the words of what was chosen. */
  row(title: string | RegExp): Locator {
    return this.part('Decisions, with your reasons')
      .getByRole('group')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: title }) });
  }

  async openRow(title: string | RegExp): Promise<Locator> {
    const row = this.row(title);
    if ((await row.getAttribute('open')) === null)
      await row.getByRole('heading', { level: 3 }).first().click();
    return row;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async goToPart(name: string): Promise<void> {
    const opener = this.index.getByRole('button');
    if (await opener.isVisible()) await opener.click();
    await this.index.getByRole('link', { name, exact: true }).click();
  }

  /** Does what makes a file, and reads the file. */
  async fileFrom(act: () => Promise<void>): Promise<{ name: string; content: unknown }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const content: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    return { name: download.suggestedFilename(), content };
  }
}
