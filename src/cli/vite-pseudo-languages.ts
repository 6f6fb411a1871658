import type { CompiledMessage } from 'icu-minify/format';
import type { Plugin } from 'vite';
import { en } from '../i18n/en/index.ts';
import { pseudoLanguages as languages } from './pseudo/index.ts';
import { compiled } from './vite-words.ts';

const PREFIX = 'pseudo-language:';

/**
 * Puts made-up translations in the place of the real ones, made from the English catalogue. They stand under the tags of
 * real languages, so that dates, lists and plurals are those of a real locale. For the stories alone; the program that is
 * given away is built without this.
 */
export function pseudoLanguages(): Plugin {
  return {
    name: 'pseudo-languages',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^pseudo-language:/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: [/\/src\/i18n\/translations\.ts$/, /^\0pseudo-language:/] },
      handler(id) {
        const [, tag] = id.split(PREFIX);
        return tag === undefined ? listOfLanguages() : wordsOf(tag);
      },
    },
  };
}

function listOfLanguages(): string {
  const lines = Object.keys(languages).map(
    (tag) => `${tag}: () => import('${PREFIX}${tag}').then(({ words }) => words),`,
  );
  return `export const translations = {\n${lines.join('\n')}\n};`;
}

function wordsOf(tag: string): string {
  const say = (languages as Record<string, (message: CompiledMessage) => CompiledMessage>)[tag];
  return `export const words = ${JSON.stringify(compiled(en, say))};`;
}
