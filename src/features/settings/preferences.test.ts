import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, readPreferences } from './preferences.ts';
import { createPreferencesStore } from './preferences.store.ts';

describe('kept preferences', () => {
  test('come back as they were written', () => {
    const chosen = {
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      textSize: 'larger',
      singleLetterKeys: false,
      explainLegalWords: false,
      deleteOldRuns: false,
    } as const;
    expect(readPreferences(JSON.stringify(chosen))).toEqual(chosen);
  });

  test.each([
    null,
    '',
    '{',
    '7',
    'null',
    '{"theme":"neon","language":"xx","singleLetterKeys":"no"}',
  ])('fall back to the defaults for %j', (text) => {
    expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('the store', () => {
  test('writes each change and says that it is kept', () => {
    const written: string[] = [];
    const store = createPreferencesStore({
      read: () => null,
      write: (text) => written.push(text) > 0,
    });
    store.getState().change({ theme: 'dark' });
    expect(store.getState().preferences.theme).toBe('dark');
    expect(store.getState().isKept).toBe(true);
    expect(readPreferences(written.at(-1) ?? null).theme).toBe('dark');
  });

  test('applies a change that the browser refuses to keep, and says so', () => {
    const store = createPreferencesStore({ read: () => null, write: () => false });
    store.getState().change({ contrast: 'more' });
    expect(store.getState().preferences.contrast).toBe('more');
    expect(store.getState().isKept).toBe(false);
  });
});
