import type { DebriefError } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { WarningOctagonIcon } from '../../../ui/icons.ts';
import { CaseLine } from '../case-line.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { LawCitations } from '../decisions/law-citation.tsx';
import styles from './error-section.module.css';

/** Acts that limit the result, each with its door: what it was, what it limits, and how it could be put right. */
export function ErrorSection() {
  const t = useTranslations('debrief.errors');
  const { debrief } = useDebrief();
  if (debrief.errors.length === 0) return <p>{t('none')}</p>;
  return (
    <div className={styles.errors}>
      {debrief.errors.map((error) => (
        <ErrorEntry key={error.id} error={error} />
      ))}
    </div>
  );
}

function ErrorEntry({ error }: { error: DebriefError }) {
  const t = useTranslations('debrief.errors');
  const names = useTranslations('debrief.competency.names');
  const { time, seats } = useDebrief();
  const competency = names(error.competency);
  const limit =
    error.cap !== null
      ? t('limit.total', { cap: error.cap })
      : error.repaired
        ? t('limit.competencyLifted', { competency })
        : t('limit.competency', { competency });
  const repair =
    error.repair === null
      ? t('noWay')
      : error.repairedAt !== null
        ? t('repaired', { time: time(error.repairedAt), way: error.repair.way })
        : t('window', {
            way: error.repair.way,
            seats: seats(error.repair.by),
            time: time(error.repair.until),
          });
  return (
    <article className={styles.error}>
      <h3 className={styles.title}>
        <CaseText>{error.title}</CaseText>
      </h3>
      <div className={styles.columns}>
        <div className={styles.words}>
          <p>
            <span className={styles.at}>{time(error.at)} </span>
            <CaseText>{error.say}</CaseText>
          </p>
          <p className={styles.at}>{t('by', { seats: seats(error.seats) })}</p>
          <p>
            <CaseLine text={error.because} />
          </p>
          <p className={styles.limit}>
            <WarningOctagonIcon /> {limit}
          </p>
          {error.cap !== null && !error.binding ? <p>{t('notBinding')}</p> : null}
          <p>
            {error.repairedAt === null ? t('notRepaired') : null} {repair}
          </p>
        </div>
        <LawCitations points={error.law} />
      </div>
    </article>
  );
}
