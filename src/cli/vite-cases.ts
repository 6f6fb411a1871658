import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CaseAsset, type MakeTranslations, prebuildCases } from './prebuild-cases.ts';

/**
 * Serves and builds the cases of `scenarios/` as checked JSON under `cases/`. A case that cannot be played fails the
 * build, with the author's sentences; the development server answers with them instead of the case.
 *
 * @param madeUp  translations that are not in the folders, for the stories
 */
export function cases(madeUp?: MakeTranslations): Plugin {
  let folder = 'scenarios';
  return {
    name: 'cases',
    configResolved: ({ root }) => {
      folder = resolve(root, 'scenarios');
    },
    buildStart() {
      // In development the server below builds them, with every change of a file.
      if (!this.meta.watchMode)
        for (const { fileName, source } of built(folder, madeUp))
          this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add(folder);
      let ready: readonly CaseAsset[] | null = null;
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        ready = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?', 1)[0] ?? '').replace(/^\//, '');
        if (!path.startsWith('cases/')) return next();
        try {
          ready ??= built(folder, madeUp);
        } catch (error) {
          server.config.logger.error((error as Error).message);
          response.statusCode = 500;
          response.end((error as Error).message);
          return;
        }
        const asset = ready.find(({ fileName }) => fileName === path);
        if (asset === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(asset.source);
      });
    },
  };
}

function built(folder: string, madeUp: MakeTranslations | undefined): CaseAsset[] {
  const cases = prebuildCases(folder, madeUp);
  if (!cases.ok) throw new Error(['Not every case can be played:', ...cases.sentences].join('\n'));
  return cases.assets;
}
