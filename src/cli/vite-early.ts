import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const EARLY = 'early.js';

/** What a page imports when it is opened; everything else of it comes by their imports. */
const STORAGE = ['/src/storage/index.ts', '/src/storage/database/dexie-database.ts'];
const DESK = ['/src/app/routes/run-route.tsx', ...STORAGE];
const LIBRARY = ['/src/app/routes/choosing-routes.ts', ...STORAGE];

/**
 * Lets a slow network bring the parts of a page at once instead of one after another: a small script at the top of the
 * document asks for them while the program itself is still on its way.
 */
export function early(): Plugin {
  return {
    name: 'early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/app/early.ts', fileName: EARLY });
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'module', async: true, src: `./${EARLY}` },
        injectTo: 'head',
      },
    ],
    writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      const path = join(dir, EARLY);
      const text = readFileSync(path, 'utf8')
        .replaceAll('DESK_FILES', JSON.stringify([...filesOf(DESK, bundle)]))
        .replaceAll('LIBRARY_FILES', JSON.stringify([...filesOf(LIBRARY, bundle)]))
        .replaceAll('LIBRARY_DATA', JSON.stringify(['cases/index.json']));
      writeFileSync(path, text);
    },
  };
}

/** The scripts that hold the given modules, with all that they import before they run. */
function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || found.has(file)) return;
    found.add(file);
    chunk.imports.forEach(add);
  };
  for (const module of modules) {
    const chunk = Object.values(bundle).find(
      (one) => one.type === 'chunk' && one.moduleIds.some((id) => id.endsWith(module)),
    );
    if (!chunk) throw new Error(`No file of the build holds ${module}.`);
    add(chunk.fileName);
  }
  return found;
}
