import type { BrowserContext, Page } from '@playwright/test';

/** Milliseconds of one act, in the order in which they pass. */
export type ActTimes = {
  /** From the click until the write begins: checking the input, drawing "Saving". */
  before: number;
  /** Until the disk has acknowledged. */
  disk: number;
  /** Until the result is painted: the statechart moves on, the desk is drawn. */
  after: number;
};

declare global {
  interface Window {
    write: { began: number; ended: number };
    act: Promise<ActTimes>;
  }
}

/** Lets every page of the context take the time of its writes. */
export async function watchWrites(context: BrowserContext): Promise<void> {
  // tsx wraps every function that has a name in a helper of this name, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(() => {
    const original = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (
      ...given: Parameters<IDBDatabase['transaction']>
    ) {
      const began = performance.now();
      const transaction: IDBTransaction = original.apply(this, given);
      transaction.addEventListener('complete', () => {
        if (transaction.mode === 'readwrite') window.write = { began, ended: performance.now() };
      });
      return transaction;
    };
  });
}

/** Sends what is chosen on the desk, and waits until "Written in the log" is on the screen. */
export async function timeAct(page: Page, send: () => Promise<void>): Promise<ActTimes> {
  await page.evaluate(() => {
    const written = () =>
      [...document.querySelectorAll('strong')].find((title) =>
        title.textContent.startsWith('Written in the log'),
      )?.parentElement?.textContent;
    window.act = new Promise((resolve, reject) => {
      const onClick = ({ timeStamp }: MouseEvent) => {
        const before = written();
        const observer = new MutationObserver(() => {
          const now = written();
          if (now === undefined || now === before) return;
          observer.disconnect();
          const { began, ended } = window.write;
          // A message sent before a frame is painted arrives after it.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () =>
              resolve({
                before: began - timeStamp,
                disk: ended - began,
                after: performance.now() - ended,
              });
            channel.port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error('Nothing was written in the log for 20 s.')), 20_000);
      };
      document.addEventListener('click', onClick, { capture: true, once: true });
    });
  });
  await send();
  return page.evaluate(() => window.act);
}
