/**
 * `npm run -s translate -- <folder> <language> [--drop-unknown]`: begins `text/<language>.yaml` or brings it up to date.
 * Exit code 0: the file is written; 1: it is not, because it would be lost or the case is not sound; 2: wrong arguments.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawLibrary } from '../domain/law/packs.ts';
import {
  languageOf,
  readScenario,
  sourceTextsOf,
  toPlayable,
  updateTranslation,
} from '../domain/scenario/from-files.ts';
import { languageName } from '../i18n/languages.ts';
import { sayTranslate } from '../i18n/translate-command.ts';
import { readFolder } from './read-folder.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(sayTranslate('usage'));
    return 2;
  }
  const { folder, language, dropUnknown } = asked;
  const file = `text/${language}.yaml`;
  const { draft } = readScenario(readFolder(folder), lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) return refuse(sayTranslate('notPlayable', { folder }));
  if (playable.value.language === language)
    return refuse(sayTranslate('sourceLanguage', { language: languageName(language) }));
  const path = join(folder, file);
  const updated = updateTranslation(
    existsSync(path) ? readFileSync(path, 'utf8') : null,
    sourceTextsOf(draft, lawLibrary),
    dropUnknown,
  );
  if (updated === null) return refuse(sayTranslate('unreadable', { path }));
  mkdirSync(join(folder, 'text'), { recursive: true });
  writeFileSync(path, updated.text);
  const { translated, of, stale, unknown } = updated;
  console.log(sayTranslate('written', { path, translated, of }));
  for (const key of stale) console.log(sayTranslate('stale', { key }));
  for (const key of unknown)
    console.log(sayTranslate(dropUnknown ? 'dropped' : 'unknown', { key }));
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** Null when something is missing, or is no language that a case can be translated to. */
function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'drop-unknown': { type: 'boolean', default: false } },
    });
    const [folder, language, ...more] = positionals;
    if (folder === undefined || language === undefined || more.length > 0) return null;
    if (languageOf(`text/${language}.yaml`) === null) return null;
    return { folder, language, dropUnknown: values['drop-unknown'] };
  } catch {
    // An option that does not exist: the usage line says which do.
    return null;
  }
}
