/**
 * The front door. Sentences for problems of case files are behind a door of their own, problems.ts,
 * so that a player's device does not load them.
 */
export { useTranslations } from 'use-intl';
export { OFFERED_LANGUAGES } from './catalogues.ts';
export { findLanguage, languageName, type LanguageTag } from './languages.ts';
export { LanguageProvider, useDescribe, useLanguage } from './provider.tsx';
export { WithWords } from './with-words.tsx';
