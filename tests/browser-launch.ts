import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where Linux distributions put their Chromium; the tests drive it as well as Playwright's own. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser for the tests: a named one, Playwright's own, the system's, or null. */
export function findBrowser(): string | null {
  const named = process.env.E2E_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path)) ?? null;
}

/** The same browser and switches for component tests and stories. */
export function browserLaunch(): LaunchOptions {
  const executablePath = findBrowser();
  const isRoot = process.getuid?.() === 0;
  return {
    ...(executablePath !== null && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium's sandbox refuses to run as root, which is who continuous integration often is.
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  };
}
