import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { DeviceStorage } from '../../src/storage/index.ts';
import { browserLaunch } from '../browser-launch.ts';

/** What pages of these tests offer to `page.evaluate`. */
declare global {
  interface Window {
    storage: DeviceStorage;
  }
}

/** With Web Locks and a say in persistence, or as a classroom laptop is reached on a LAN, without both. */
export const ADDRESSES = {
  https: 'https://caseroute.test',
  http: 'http://caseroute.test',
} as const;

/**
 * Chromium with a profile on disk, which ordinary test contexts do not have: theirs is in memory. It can be killed and
 * started again. Its pages hold this floor alone, built as it is for people.
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
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = this.browser.contexts();
    if (!context) throw new Error('the browser has no context');
    await servePages(context);
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
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A tab with its storage open. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.waitForFunction(() => 'storage' in window);
  return page;
}

let code: Promise<Map<string, string>> | null = null;

async function servePages(context: BrowserContext): Promise<void> {
  code ??= buildStorage();
  const files = await code;
  await context.route(/caseroute\.test/, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const text = files.get(path);
    if (text !== undefined) return route.fulfill({ contentType: 'text/javascript', body: text });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>${path}</title><script type="module">
        import { openStorage } from './storage.js';
        window.storage = await openStorage();
      </script>`,
    });
  });
}

async function buildStorage(): Promise<Map<string, string>> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../src/storage/index.ts'),
        formats: ['es'],
        fileName: () => 'storage.js',
      },
    },
  });
  const files = new Map<string, string>();
  for (const result of [outputs].flat()) {
    if (!('output' in result)) continue;
    for (const file of result.output)
      if (file.type === 'chunk') files.set(file.fileName, file.code);
  }
  return files;
}

async function until<Value>(look: () => Value | false | undefined): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser did not start');
}
