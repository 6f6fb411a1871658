/**
 * `npm start`: builds the app when a source is newer than the build, then serves it to this
 * computer and its network until stopped.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

const SOURCES = ['src', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const BUILT_PAGE = 'dist/index.html';

if (isStale()) {
  console.log('Building Caseroute ...');
  await build({ logLevel: 'warn' });
}
const server = await preview({ preview: { host: true } });
console.log('Caseroute is ready. Open one of these addresses; Ctrl+C ends it.');
server.printUrls();

function isStale(): boolean {
  if (!existsSync(BUILT_PAGE)) return true;
  const builtAt = statSync(BUILT_PAGE).mtimeMs;
  return SOURCES.some((source) => newest(source) > builtAt);
}

/** Time of the latest change in a file or folder; a folder's own time tells of deleted files. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}
