import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import type { Translation } from './messages.ts';

const t = createTranslator({ locale: 'en', messages: en, onError: () => undefined });

test('a key that is not in the catalogue is a type error', () => {
  // @ts-expect-error there is no such key
  const shown = t('common.noSuchKey');
  expect(shown).toContain('noSuchKey');
});

test('a missing argument is a type error', () => {
  // @ts-expect-error `duration` is missing
  const shown = t('common.time.ahead');
  expect(shown).toContain('ahead');
});

test('a translation without every key is a type error', () => {
  // @ts-expect-error all areas but one are missing
  const incomplete: Translation = { settings: en.settings };
  expect(Object.keys(incomplete)).toEqual(['settings']);
});

test('no text of the catalogue shouts', () => {
  const texts = JSON.stringify(en);
  expect(texts).not.toContain('!');
});
