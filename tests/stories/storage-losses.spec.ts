import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { NotingDesk } from '../pages/noting-desk.ts';
import { Profile } from '../storage/profile.ts';
import { oneSize } from '../pages/one-size.ts';

// These browsers are started by the stories themselves, because they need a profile on disk and are killed.
test.setTimeout(120_000);

let profile: Profile;
test.afterEach(() => profile.end());

/** A page of the size that the project asks for. */
async function newDesk(context: BrowserContext): Promise<NotingDesk> {
  const page = await context.newPage();
  const { viewport } = test.info().project.use;
  if (viewport) await page.setViewportSize(viewport);
  return new NotingDesk(page);
}

test(
  'A trainee resumes a case after the browser was killed, and no act that was saved is missing',
  oneSize,
  async ({ baseURL }) => {
    profile = new Profile();
    let desk = await newDesk(await profile.start());
    await desk.begin(baseURL);
    const run = desk.page.url();
    const written: string[] = [];
    for (const round of [1, 2]) {
      for (const act of [1, 2, 3]) {
        const text = `Round ${round}, act ${act}`;
        await desk.note(text);
        written.push(text);
      }
      await profile.kill();
      desk = await newDesk(await profile.start());
      await desk.page.goto(run);
    }
    await desk.note('And on');
    expect(await desk.exportedNotes()).toEqual([...written, 'And on']);
  },
);

test('A trainee whose browser keeps nothing is told at once, can play, and is offered the export', async ({
  baseURL,
}) => {
  profile = new Profile({ profile: { default_content_setting_values: { cookies: 2 } } });
  const desk = await newDesk(await profile.start());
  await desk.begin(baseURL);
  await expect(desk.storageTrouble).toContainText('This browser does not keep data.');
  await expect(desk.notSaved.first()).toBeAttached();
  await desk.note('Only in memory');
  await desk.storageTrouble.getByRole('link', { name: 'Go to my runs' }).click();
  expect(await desk.exportedNotes()).toEqual(['Only in memory']);
});

test(
  'A trainee whose device is full is told at once, plays on, and loses nothing once there is room',
  oneSize,
  async ({ baseURL }) => {
    profile = new Profile();
    const context = await profile.start();
    const desk = await newDesk(context);
    const origin = new URL(baseURL ?? '').origin;
    const session = await context.newCDPSession(desk.page);
    // Before anything is stored: an origin that holds data already ignores it.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2 * 1024 * 1024 });
    await desk.begin(baseURL);
    await fillOrigin(desk.page);

    await desk.note('Without room');
    await expect(desk.storageTrouble).toContainText('There is no room left on this device.');
    await desk.note('Still without room');

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await desk.note('With room');
    await expect(desk.storageTrouble).toHaveCount(0);
    const run = desk.page.url();
    await profile.kill();

    const again = await newDesk(await profile.start());
    await again.page.goto(run);
    await again.note('Afterwards');
    expect(await again.exportedNotes()).toEqual([
      'Without room',
      'Still without room',
      'With room',
      'Afterwards',
    ]);
  },
);

/** Takes all the room of the page's origin, with a database of its own. */
async function fillOrigin(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ballast', 1);
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore('ballast', { autoIncrement: true });
      });
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', reject);
    });
    const add = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('ballast', 'readwrite');
        // Chance, because the browser packs what repeats itself before it counts bytes.
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 50_000) {
          crypto.getRandomValues(bytes.subarray(at, at + 50_000));
        }
        transaction.objectStore('ballast').add(bytes);
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
    for (let size = 400_000; size >= 50; size = Math.floor(size / 2)) {
      let isRoom = true;
      while (isRoom) isRoom = await add(size);
    }
  });
}
