import { findLanguage, type LanguageTag } from '../../i18n/index.ts';

/** Choices of a person on this device. `auto` follows what the device asks for. */
export interface Preferences {
  language: LanguageTag;
  theme: (typeof THEMES)[number];
  contrast: (typeof CONTRASTS)[number];
  textSize: (typeof TEXT_SIZES)[number];
  motion: (typeof MOTIONS)[number];
  /** Keys such as `1` to `3` on the desk; off for people whose reader or voice control uses them. */
  singleLetterKeys: boolean;
  /** Whether legal words in the texts of a case are marked and can be opened. */
  explainLegalWords: boolean;
  /** Whether finished runs older than 90 days are deleted, after a notice. */
  deleteOldRuns: boolean;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export const CONTRASTS = ['auto', 'standard', 'more'] as const;
export const TEXT_SIZES = ['ordinary', 'large', 'larger', 'largest'] as const;
export const MOTIONS = ['auto', 'full', 'less'] as const;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'auto',
  contrast: 'auto',
  textSize: 'ordinary',
  motion: 'auto',
  singleLetterKeys: true,
  explainLegalWords: true,
  deleteOldRuns: true,
};

/** Where preferences are kept. Both functions answer instead of throwing when the browser refuses. */
export interface PreferencesPort {
  /** What was written last, or null. */
  read(): string | null;
  /** Whether it is kept. */
  write(text: string): boolean;
}

/** Reads kept preferences; anything that is missing or unknown falls back to the default, one by one. */
export function readPreferences(text: string | null): Preferences {
  const kept = parseObject(text);
  const choose = <Value extends string>(
    key: keyof Preferences,
    values: readonly Value[],
    fallback: Value,
  ): Value => values.find((value) => value === kept[key]) ?? fallback;
  const defaults = DEFAULT_PREFERENCES;
  const isOn = (key: 'singleLetterKeys' | 'explainLegalWords' | 'deleteOldRuns') => {
    const value = kept[key];
    return typeof value === 'boolean' ? value : defaults[key];
  };
  return {
    language: findLanguage(String(kept.language))?.tag ?? defaults.language,
    theme: choose('theme', THEMES, 'auto'),
    contrast: choose('contrast', CONTRASTS, 'auto'),
    textSize: choose('textSize', TEXT_SIZES, 'ordinary'),
    motion: choose('motion', MOTIONS, 'auto'),
    singleLetterKeys: isOn('singleLetterKeys'),
    explainLegalWords: isOn('explainLegalWords'),
    deleteOldRuns: isOn('deleteOldRuns'),
  };
}

function parseObject(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Preferences that cannot be read are worth no question to the person: the defaults apply.
    return {};
  }
}
