import { useTranslations } from '../../../i18n/index.ts';
import { CaseText } from '../case-text.tsx';
import { CaseLine } from '../case-line.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './real-case-section.module.css';

/** What the court files show, what was changed for training, and where it can be read. */
export function RealCaseSection() {
  const t = useTranslations('debrief.realCase');
  const { debrief } = useDebrief();
  const { text, changed, sources } = debrief.realCase;
  return (
    <div className={styles.real}>
      <p className={styles.text}>
        <CaseLine text={text} />
      </p>
      <div>
        <h3 className={styles.title}>{t('changed')}</h3>
        <ul>
          {changed.map((one) => (
            <li key={one}>
              <CaseText>{one}</CaseText>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.title}>{t('sources')}</h3>
        <ul>
          {sources.map((source) => {
            const title =
              source.date === null
                ? source.title
                : t('dated', { title: source.title, date: source.date });
            return (
              <li key={source.title}>
                {source.url === null ? (
                  title
                ) : (
                  <a href={source.url} target="_blank" rel="noreferrer" className={styles.source}>
                    {title}
                  </a>
                )}{' '}
                <span className={styles.confidence}>({t(`confidence.${source.confidence}`)})</span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
