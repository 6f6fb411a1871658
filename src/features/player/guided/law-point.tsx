import type { CitedPoint } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';

/** The law library is written in English. */
const LAW_LANGUAGE = 'en';

/** One point of law, with how sure it is and as of when. What nobody has confirmed is never shown as settled. */
export function LawPoint({ point }: { point: CitedPoint }) {
  const t = useTranslations('guided.move');
  const { title, entry, confidence, asOf, shownToLearners } = point;
  const source =
    entry !== null && shownToLearners
      ? t('cite', {
          instrument: entry.instrument,
          article: /^\d/.test(entry.article)
            ? t('article', { article: entry.article })
            : entry.article,
        })
      : null;
  const sure = [
    confidence === null ? null : t(`confidence.${confidence}`),
    asOf === null ? null : t('asOf', { asOf: String(asOf) }),
  ].filter((part) => part !== null);
  return (
    <li>
      <span lang={LAW_LANGUAGE}>{title}</span>. {source === null ? t('notSettled') : `${source}.`}{' '}
      {sure.length > 0 ? `${sure.join(', ')}.` : null}
    </li>
  );
}
