import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/browser-launch.ts';

/** Another port lets two working copies test at the same time. */
const port = Number(process.env.STORIES_PORT ?? 4391);
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests/stories',
  outputDir: 'test-results/stories',
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  use: {
    baseURL: address,
    launchOptions: browserLaunch(),
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
    trace: 'retain-on-failure',
    // What is served is what the story set up; the story of working offline allows them.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      // Brings its own screens, all of them with a keyboard.
      testIgnore: 'keyboard.spec.ts',
      use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
    },
  ],
  // The built app, as people get it: its Content-Security-Policy and chunks are part of the test.
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
