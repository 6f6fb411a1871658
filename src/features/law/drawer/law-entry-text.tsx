import type { LawEntry } from '../../../domain/law/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { LAW_LANGUAGE } from '../law-language.ts';
import styles from './law-drawer.module.css';
import { limitOf } from './limit-of.ts';

/** One entry of a pack: what it says, its limit, where it stands, how sure it is and as of when. */
export function LawEntryText({ entry }: { entry: LawEntry }) {
  const t = useTranslations('law');
  const { instrument, article, gist, confidence, asOf, sourceUrl } = entry;
  const drawer = useTranslations('law.drawer');
  const isShown = confidence !== 'low';
  const isDraft = article === 'draft';
  return (
    <div className={styles.entry} data-settled={isShown && !isDraft}>
      {isDraft ? (
        <p>
          <strong>{drawer('draft')}</strong>
        </p>
      ) : null}
      {isShown ? (
        <p lang={LAW_LANGUAGE}>{gist}</p>
      ) : (
        <p>
          <strong>{t('notSettled')}</strong> {t('lowText')}
        </p>
      )}
      {isShown ? <Limit deadline={entry.deadline} /> : null}
      <p className={styles.note}>
        <span lang={LAW_LANGUAGE}>
          {t('cite', {
            instrument,
            // As people cite: "350(2)" takes an "art." before it, "general rule" does not.
            article: /^\d/.test(article) ? t('article', { article }) : article,
          })}
        </span>
        {'. '}
        {t(`confidence.${confidence}`)}, {t('asOf', { asOf: String(asOf) })}
        {'. '}
        {sourceUrl === null || !isShown ? null : (
          <a href={sourceUrl} target="_blank" rel="noreferrer">
            {t('open')}
            <VisuallyHidden> ({t('newWindow')})</VisuallyHidden>
          </a>
        )}
      </p>
    </div>
  );
}

function Limit({ deadline }: { deadline: string | null }) {
  const t = useTranslations('law.drawer');
  const limit = deadline === null ? null : limitOf(deadline);
  if (limit === null) return null;
  return (
    <p>
      {t('limit')}: <strong>{t(`limits.${limit.unit}`, { count: limit.count })}</strong>
    </p>
  );
}

/** Entries that stand behind the answer; nothing where there are none. */
export function EntryList({ title, entries }: { title: string; entries: readonly LawEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 className={styles.small}>{title}</h4>
      {entries.map((entry) => (
        <LawEntryText key={entry.id} entry={entry} />
      ))}
    </div>
  );
}
