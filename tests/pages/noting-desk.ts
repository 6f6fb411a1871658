import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunsFile } from '../../src/storage/files/file-format.ts';
import { LibraryPage } from './library-page.ts';

/**
 * The desk as stories about keeping things use it: notes are acts that are always allowed and take no case time, so a
 * story about storage does not depend on what happens in a case.
 */
export class NotingDesk {
  readonly page: Page;
  readonly elsewhere: Locator;
  readonly notSaved: Locator;
  readonly storageTrouble: Locator;

  constructor(page: Page) {
    this.page = page;
    this.elsewhere = page.getByText('This run is open in another window.');
    this.notSaved = page.getByText('Not saved on this device');
    this.storageTrouble = page.getByRole('alert');
  }

  /** @param address  of the app, for browsers without a base address */
  async begin(address = './'): Promise<void> {
    await this.page.goto(`${address}#/`);
    const library = new LibraryPage(this.page);
    await library.openCase('Rest area, 02:10');
    await library.begin.click();
    await this.page.getByRole('button', { name: 'Go to the desk' }).click();
    await this.menu.waitFor();
  }

  get menu(): Locator {
    return this.page.getByRole('button', { name: 'Menu' });
  }

  /** Writes a note and waits until the desk lets the next act in, which it does when this one is safe. */
  async note(text: string): Promise<void> {
    await this.menu.click();
    await this.page.getByRole('button', { name: 'Write a note in the log' }).click();
    await this.page.getByRole('textbox', { name: 'Note' }).fill(text);
    await this.page.getByRole('button', { name: 'Write it in the log' }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(this.page.getByRole('button', { name: 'Let time pass' })).toBeEnabled();
  }

  /** Leaves the desk and exports the run, as a person does who wants to keep a copy. */
  async exportedNotes(): Promise<string[]> {
    const address = this.page.url().split('#')[0];
    await this.page.goto(`${address}#/runs`);
    const download = this.page.waitForEvent('download');
    await this.page
      .getByRole('button', { name: /^Export/ })
      .first()
      .click();
    const text = await readFile(await (await download).path(), 'utf8');
    const { runs }: RunsFile = JSON.parse(text);
    const events = runs.flatMap((run) => run.events);
    return events.flatMap(({ event }) => (event.type === 'note.written' ? [event.text] : []));
  }

  takeOver(): Promise<void> {
    return this.page.getByRole('button', { name: 'Play it here instead' }).click();
  }
}
