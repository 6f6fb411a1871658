/**
 * The front door. Sentences for problems of case files are behind a door of their own, problems.ts,
 * so that a player's device does not load them.
 */
export { useTranslations } from 'use-intl';
export { OFFERED_LANGUAGES, SOURCE_MESSAGES } from './catalogues.ts';
export { createDescribe, type Describe } from './format/describe.ts';
export { findLanguage, languageName, LANGUAGES, type LanguageTag } from './languages.ts';
export type { Messages, Translation } from './messages.ts';
export { LanguageProvider, useDescribe, useLanguage } from './provider.tsx';
