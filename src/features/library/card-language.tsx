import { findLanguage, languageName, useLanguage, useTranslations } from '../../i18n/index.ts';
import type { CaseCard } from './case-card.ts';

/** In which language the case is read by whoever reads this page, and how much of it. */
export function CardLanguage({ card }: { card: CaseCard }) {
  const t = useTranslations('library.card');
  const language = useLanguage();
  const translation = card.translations?.[language];
  const read = translation ? language : (card.languages[0] ?? '');
  const known = findLanguage(read);
  const inLanguage = known ? t(`inLanguage.${known.tag}`) : languageName(read);
  if (!translation || translation.translated === translation.of) return inLanguage;
  const { translated, of, stale } = translation;
  return t('partly', { inLanguage, translated, of, stale });
}
