import { z } from 'zod';
import type { TranslationFile } from '../draft.ts';
import { Text, shaped } from '../format/primitives.ts';
import { type Finding, finding } from '../problem.ts';
import { type Json, isObject } from '../reading/json.ts';
import { nearest } from '../reading/nearest.ts';
import { shapeFindingsOf } from '../reading/shape-findings.ts';
import { textMark } from './source-texts.ts';

const Translation = z.strictObject({ text: Text, of: shaped('text-mark', /^[0-9a-f]{16}$/) });
const Translations = z.record(z.string(), Translation);

/** The language of a translation file, or null for a file that is none. */
export function languageOf(path: string): string | null {
  return /^text\/(en|sq|bs|cnr|sr-Latn|mk)\.yaml$/.exec(path)?.[1] ?? null;
}

/** What of a translation can be used. Nothing in it keeps a case from being played in its own language. */
export function readTranslation(
  content: Json,
  sources: ReadonlyMap<string, string>,
): { translation: TranslationFile; findings: Finding[] } {
  if (!isObject(content)) return { translation: {}, findings: [finding('file/not-keys', [])] };
  const begun = Object.fromEntries(Object.entries(content).filter(([, one]) => !isEmpty(one)));
  const findings = shapeFindingsOf(Translations, begun);
  const usable = Object.entries(begun).flatMap(([key, value]) => {
    const { success, data } = Translation.safeParse(value);
    return success ? [[key, data] as const] : [];
  });
  for (const [key, { of }] of usable) {
    const source = sources.get(key);
    if (source === undefined) {
      findings.push(
        finding('text/unknown', [key], {
          at: 'key',
          found: key,
          nearest: nearest(key, sources.keys()),
        }),
      );
    } else if (of !== textMark(source)) {
      findings.push(finding('text/stale', [key], { at: 'key', nearest: textMark(source) }));
    }
  }
  return { translation: Object.fromEntries(usable), findings };
}

/** A place that waits for its translation, as the command makes it. */
function isEmpty(value: Json): boolean {
  return isObject(value) && value['text'] === '';
}

/** How far a translation goes: keys without one, and keys whose source has changed since. */
export function translationState(
  sources: ReadonlyMap<string, string>,
  translation: TranslationFile,
): { missing: string[]; stale: string[] } {
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [key, source] of sources) {
    const translated = translation[key];
    if (translated === undefined) missing.push(key);
    else if (translated.of !== textMark(source)) stale.push(key);
  }
  return { missing, stale };
}
