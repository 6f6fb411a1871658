import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { browserLaunch } from '../browser-launch.ts';

/**
 * Chromium with a profile on disk, which ordinary test contexts do not have: theirs is in memory. It can be killed and
 * started again.
 */
export class Profile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'caseroute-profile-'));
  private context: BrowserContext | null = null;

  /** @param settings  of the browser, as its own `Preferences` file has them */
  constructor(settings: object = {}) {
    mkdirSync(join(this.folder, 'Default'));
    writeFileSync(join(this.folder, 'Default', 'Preferences'), JSON.stringify(settings));
  }

  async start(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    this.context = await chromium.launchPersistentContext(this.folder, {
      ...browserLaunch(),
      serviceWorkers: 'block',
      ...options,
    });
    return this.context;
  }

  /** Ends the browser as a crash does: nothing is asked, nothing is tidied up. */
  async kill(): Promise<void> {
    const { context } = this;
    const browser = context?.browser();
    if (!context || !browser) throw new Error('the browser has not been started');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('the browser does not say which process it is');
    const closed = new Promise((resolve) => context.once('close', resolve));
    process.kill(main.id, 'SIGKILL');
    await closed;
    this.context = null;
  }

  async end(): Promise<void> {
    await this.context?.close();
    for (let tries = 0; ; tries += 1) {
      try {
        rmSync(this.folder, { recursive: true, force: true });
        return;
      } catch (error) {
        // Children of a killed browser may still write. `maxRetries` looks only once at what is in a folder.
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}
