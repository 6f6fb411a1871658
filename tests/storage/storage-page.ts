import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { DeviceStorage } from '../../src/storage/index.ts';

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

/** A tab that holds the storage floor alone, built as it is for people, and opened. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  await servePages(context);
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.waitForFunction(() => 'storage' in window);
  return page;
}

let code: Promise<Map<string, string>> | null = null;

const served = new WeakSet<BrowserContext>();

async function servePages(context: BrowserContext): Promise<void> {
  if (served.has(context)) return;
  served.add(context);
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
