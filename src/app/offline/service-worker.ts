/// <reference lib="webworker" />

/**
 * Keeps the whole program on the device, so that it works offline after the first visit.
 *
 * Every version has a cache of its own, filled before the version is used. A new version waits until a person asks for
 * it (`take-over`) or until no page of the old one is open, so that nothing changes under a running case.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;

/** The files of this version and its name; the build writes both in place of these names. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

const PREFIX = 'caseroute-';
const CACHE = PREFIX + OFFLINE_VERSION;
const scope = worker.registration.scope;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOld()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

/** All or nothing. `no-cache` asks the server whether a file that the browser has is still the one. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(OFFLINE_FILES.map((file) => new Request(scope + file, { cache: 'no-cache' })));
}

async function answer(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '');
  const key = address === scope ? `${scope}index.html` : address;
  const cache = await caches.open(CACHE);
  // Another tab may still show the version before and ask for one of its parts.
  return (await cache.match(key)) ?? (await caches.match(key)) ?? fetch(request);
}

/** Keeps the version before, for tabs that still show it. */
async function dropOld(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
