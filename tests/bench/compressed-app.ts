import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BuiltApp } from './built-app.ts';

const folder = new URL('../../test-results/bench/compressed', import.meta.url).pathname;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
/** Fonts are compressed already. */
const asItIs = new Set(['.woff2', '.png']);

/** Builds the app and serves it as a host on the Internet does: text through gzip, files with a hash kept for ever. */
export async function serveCompressedApp(): Promise<BuiltApp> {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const kind = extname(path);
    try {
      const body = ready.get(path) ?? readFileSync(join(folder, path));
      const sent = ready.has(path) || asItIs.has(kind) ? body : gzipSync(body, { level: 9 });
      ready.set(path, sent);
      response.writeHead(200, {
        'content-type': types[kind] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(asItIs.has(kind) ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(sent);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(4397, resolve));
  return {
    address: 'http://localhost:4397/',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
