import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../i18n/languages.ts';

/**
 * Compiles the messages of the catalogues when the program is built, so that a device need not load and run a parser of
 * them; a message that is no ICU message fails the build. In development and in unit tests the parser does it.
 */
export function words(): Plugin {
  const folders = LANGUAGES.map(({ tag }) => tag).join('|');
  return {
    name: 'words',
    apply: 'build',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform: {
      filter: { id: new RegExp(`/src/i18n/(?:${folders})/(?!index)[a-z-]+\\.ts$`) },
      async handler(code) {
        // A file of words imports nothing, so its values can be had by running it.
        const texts: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        const lines = Object.entries(texts).map(
          ([name, branch]) => `export const ${name} = ${JSON.stringify(compiled(branch))};`,
        );
        return { code: lines.join('\n'), map: null };
      },
    },
  };
}

/** The same branch of a catalogue with every message compiled and, if asked for, said in another way. */
export function compiled(
  branch: unknown,
  say: (message: CompiledMessage) => CompiledMessage = (message) => message,
): unknown {
  if (typeof branch === 'string') return say(compile(branch));
  if (typeof branch !== 'object' || branch === null) return branch;
  return Object.fromEntries(
    Object.entries(branch).map(([key, inner]) => [key, compiled(inner, say)]),
  );
}
