import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { DeskPage } from '../pages/desk-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

const FOLDER = '/training/2026/caseroute/';

test.use({
  serviceWorkers: 'allow',
  // The pages of this story are served from below a folder, and nothing is at the root.
  baseURL: async ({ baseURL }, provide) => {
    const served = await serveBelow(FOLDER, baseURL ?? '');
    await provide(served.address);
    await served.close();
  },
});

test(
  'From a folder of any server a case is played to its debrief, then without a network',
  oneSize,
  async ({ page, context }) => {
    const missing: string[] = [];
    context.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    const desk = new DeskPage(page);
    await desk.begin('Police');
    await desk.open(/^Four officers, ten minutes, one van/);
    await desk.choose(/^Check who needs a doctor/);
    await desk.commit();
    await expect(desk.undo).toBeVisible();
    await desk.waitForTheEnd();
    await desk.toDebrief.click();
    await expect(page.getByRole('heading', { name: 'How this was scored' })).toBeVisible();
    expect(missing).toEqual([]);

    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    const library = new LibraryPage(page);
    await library.open();
    await page.reload();
    await expect(library.card('The Fourth Van')).toBeVisible();
  },
);

/** Passes on what is asked for below a folder; everything else is not there. */
async function serveBelow(folder: string, app: string) {
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const answer = path.startsWith(folder)
        ? await fetch(new URL(path.slice(folder.length), app))
        : null;
      response.setHeader('Content-Type', answer?.headers.get('Content-Type') ?? 'text/plain');
      response.statusCode = answer?.status ?? 404;
      response.end(answer ? Buffer.from(await answer.arrayBuffer()) : 'Not here');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${folder}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
