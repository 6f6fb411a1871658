import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { type CitedLaw, citedLaw } from './cited-law.ts';
import { LAW_LANGUAGE } from '../law-language.ts';
import styles from './law-citation.module.css';

/** The rule and the source of each point, what is settled first. */
export function LawCitations({ points }: { points: readonly string[] }) {
  const t = useTranslations('law');
  const { point } = useDebrief();
  const found = [...new Set(points)].flatMap((id) => point(id) ?? []);
  if (found.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul role="list" className={styles.list}>
      {citedLaw(found).map((cited) => (
        <li key={cited.point.point}>
          <LawCitation cited={cited} />
        </li>
      ))}
    </ul>
  );
}

/** One point of law, with how sure it is and as of when. What nobody has confirmed is never shown as settled. */
function LawCitation({ cited: { titles, point } }: { cited: CitedLaw }) {
  const t = useTranslations('law');
  const places = useTranslations('common.jurisdictions');
  const { debrief } = useDebrief();
  const { entry } = point;
  if (!point.shownToLearners || entry === null) {
    return (
      <div className={styles.citation} data-settled={false}>
        <p className={styles.title} lang={LAW_LANGUAGE}>
          {titles.join('; ')}
        </p>
        <p>
          <strong>{t('notSettled')}</strong>{' '}
          {entry === null
            ? t('unknownText', { place: places(debrief.case.jurisdiction) })
            : t('lowText')}
        </p>
        {entry === null || point.confidence === null ? null : (
          <p className={styles.source}>
            {t(`confidence.${point.confidence}`)}
            {point.asOf === null ? null : `, ${t('asOf', { asOf: String(point.asOf) })}`}
          </p>
        )}
        <LookUp point={point.point} />
      </div>
    );
  }
  return (
    <div className={styles.citation}>
      <p className={styles.title} lang={LAW_LANGUAGE}>
        {titles.join('; ')}
      </p>
      <p lang={LAW_LANGUAGE}>{entry.gist}</p>
      <p className={styles.source}>
        {t('cite', {
          instrument: entry.instrument,
          article: articleOf(entry.article, t('article', { article: '' })),
        })}
        {'. '}
        {point.confidence === null ? null : t(`confidence.${point.confidence}`)}
        {point.asOf === null ? null : `, ${t('asOf', { asOf: String(point.asOf) })}`}
        {'. '}
        {entry.sourceUrl === null ? null : (
          <a href={entry.sourceUrl} target="_blank" rel="noreferrer" className={styles.link}>
            {t('open')}
            <VisuallyHidden> ({t('newWindow')})</VisuallyHidden>
          </a>
        )}
      </p>
      <LookUp point={point.point} />
    </div>
  );
}

/** The way to the point among all others, and to the other jurisdictions. */
function LookUp({ point }: { point: string }) {
  const t = useTranslations('law');
  const places = useTranslations('common.jurisdictions');
  const { debrief, readLaw } = useDebrief();
  const { jurisdiction } = debrief.case;
  return (
    <div className={styles.lookUp}>
      <Button look="quiet" size="small" onClick={() => readLaw({ jurisdiction, points: [point] })}>
        {t('lookUp', { place: places(jurisdiction) })}
      </Button>
    </div>
  );
}

/** Articles are written as people cite them: "350(2)" takes an "art." before it, "general rule" does not. */
function articleOf(article: string, before: string): string {
  return /^\d/.test(article) ? `${before}${article}` : article;
}
