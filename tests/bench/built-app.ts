import { build, preview } from 'vite';

/** Apart from `dist`, so that a benchmark never measures somebody's older build nor replaces it. */
const folder = new URL('../../test-results/bench/app', import.meta.url).pathname;

export type BuiltApp = { address: string; close: () => Promise<void> };

/** Builds the app as it is shipped and serves it on this computer. */
export async function serveBuiltApp(): Promise<BuiltApp> {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 4396 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The built app is served nowhere.');
  return { address, close: () => server.close() };
}
