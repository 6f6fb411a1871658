import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { browserLaunch } from '../browser-launch.ts';

/**
 * Chromium with a profile on disk, which ordinary test contexts do not have: theirs is in memory. It can be killed and
 * started again.
 */
export class Profile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'caseroute-profile-'));
  private process: ChildProcess | null = null;
  private browser: Browser | null = null;

  /** @param settings  of the browser, as its own `Preferences` file has them */
  constructor(settings: object = {}) {
    mkdirSync(join(this.folder, 'Default'));
    writeFileSync(join(this.folder, 'Default', 'Preferences'), JSON.stringify(settings));
  }

  async start(): Promise<BrowserContext> {
    const { executablePath = chromium.executablePath(), args = [] } = browserLaunch();
    const portFile = join(this.folder, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    this.process = spawn(
      executablePath,
      [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.folder}`],
      { stdio: 'ignore' },
    );
    const port = await until(
      () => existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0],
    );
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
      timeout: 60_000,
    });
    const [context] = this.browser.contexts();
    if (!context) throw new Error('the browser has no context');
    return context;
  }

  /** Ends the browser as a crash does: nothing is asked, nothing is tidied up. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.process?.once('exit', resolve));
    this.process?.kill('SIGKILL');
    await ended;
    await this.browser?.close();
    this.process = null;
  }

  async end(): Promise<void> {
    if (this.process) await this.kill();
    // Children of the killed browser may still write.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function until<Value>(look: () => Value | false | undefined): Promise<Value> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser did not start');
}
