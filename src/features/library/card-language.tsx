import {
  findLanguage,
  languageName,
  useDescribe,
  useLanguage,
  useTranslations,
} from '../../i18n/index.ts';
import type { CaseCard } from './case-card.ts';

/** In which language the case is read by whoever reads this page, how much of it, and which others there are. */
export function CardLanguage({ card }: { card: CaseCard }) {
  const t = useTranslations('library.card');
  const describe = useDescribe();
  const language = useLanguage();
  const translation = card.translations?.[language];
  const read = translation ? language : (card.languages[0] ?? '');
  const known = findLanguage(read);
  const inLanguage = known ? t(`inLanguage.${known.tag}`) : languageName(read);
  const others = card.languages.filter((tag) => tag !== read).map(languageName);
  return (
    <>
      {translation && translation.translated < translation.of
        ? t('partly', {
            inLanguage,
            translated: translation.translated,
            of: translation.of,
            stale: translation.stale,
          })
        : inLanguage}
      {others.length > 0 ? ` · ${t('also', { languages: describe.list(others) })}` : null}
    </>
  );
}
