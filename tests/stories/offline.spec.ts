import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { DeskPage } from '../pages/desk-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { oneSize } from '../pages/one-size.ts';

test.use({ serviceWorkers: 'allow' });

test(
  'After the first visit a decision is taken without a network',
  oneSize,
  async ({ page, context }) => {
    const library = new LibraryPage(page);
    await library.open();
    await expect(library.card('Rest area, 02:10')).toBeVisible();
    // Ready means that every file of the program is on the device.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await page.reload();
    await expect(library.card('Rest area, 02:10')).toBeVisible();

    const desk = new DeskPage(page);
    await desk.begin('Police');
    await desk.open(/^Four officers, ten minutes, one van/);
    await desk.choose(/^Check who needs a doctor/);
    await desk.commit();
    await expect(desk.undo).toBeVisible();
    await page.reload();
    await expect(desk.clock).toBeVisible();
  },
);

test(
  'A new version waits until it is asked for, and leaves a case alone',
  oneSize,
  async ({ page, baseURL }) => {
    const server = await serveInVersions(baseURL ?? '');
    await page.goto(server.address);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await page.getByRole('link', { name: 'Rest area, 02:10', exact: true }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page).toHaveURL(/#\/run\//);
    server.publish();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    const isWaiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect.poll(isWaiting).toBe(true);
    const prompt = page.getByText('A new version is ready.');
    await expect(prompt).toBeHidden();

    await page.goto(`${server.address}#/runs`);
    await expect(prompt).toBeVisible();
    await expectAccessiblePage(page);
    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(prompt).toBeHidden();
    await expect(page.getByRole('link', { name: /^Resume Rest area/ })).toBeVisible();
    expect(await isWaiting()).toBe(false);
    await server.close();
  },
);

test(
  'Where there are no service workers, as on plain http, nothing is amiss',
  oneSize,
  async ({ page }) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    const library = new LibraryPage(page);
    await library.open();
    await expect(library.card('Rest area, 02:10')).toBeVisible();
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    expect(troubles).toEqual([]);
  },
);

/** The built app again, on a server that can publish a next version of it. */
async function serveInVersions(app: string) {
  let version = 1;
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const answer = await fetch(new URL(path, app));
      const body = Buffer.from(await answer.arrayBuffer());
      response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '');
      response.statusCode = answer.status;
      response.end(
        path === '/service-worker.js' ? `${body.toString('utf8')}\n// version ${version}` : body,
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: () => {
      version += 1;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
