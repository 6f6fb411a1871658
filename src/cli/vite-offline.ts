import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';

/**
 * Builds the service worker that keeps the program on the device, and writes into it which files that is. Its text changes
 * with any of them, and by that a browser notices a new version.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/app/offline/service-worker.ts', fileName: WORKER });
    },
    writeBundle({ dir }) {
      if (dir === undefined) return;
      const files = filesIn(dir).filter(isNeededOffline).sort();
      const version = createHash('sha256');
      for (const file of files) version.update(file).update(readFileSync(join(dir, file)));
      const path = join(dir, WORKER);
      const text = readFileSync(path, 'utf8')
        .replaceAll('OFFLINE_FILES', JSON.stringify(files))
        .replaceAll('OFFLINE_VERSION', JSON.stringify(version.digest('hex').slice(0, 16)));
      writeFileSync(path, text);
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'));
}

/** Not what only developers and authors open. */
function isNeededOffline(file: string): boolean {
  return !file.endsWith('.map') && !file.endsWith('.schema.json') && file !== WORKER;
}
