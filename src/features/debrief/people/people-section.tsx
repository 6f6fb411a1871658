import { useTranslations } from '../../../i18n/index.ts';
import { CaseLine, useExplained } from '../case-line.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './people-section.module.css';

/** What became of each person, in full, and how the case ended. The case speaks: serif. */
export function PeopleSection() {
  const t = useTranslations('debrief.people');
  const { debrief } = useDebrief();
  const { people, ending } = debrief.score;
  const after = useExplained()(people.map((person) => person.after));
  return (
    <div className={styles.fates} lang={debrief.case.language}>
      {people.map((person, at) => (
        <article key={person.id} className={styles.fate}>
          <h3 className={styles.name}>{person.called}</h3>
          <p className={styles.text}>{after[at]}</p>
        </article>
      ))}
      {ending === null ? null : (
        <article className={styles.ending}>
          <h3 className={styles.name}>{t('ending')}</h3>
          <p className={styles.text}>
            <strong>{ending.title}.</strong> <CaseLine text={ending.say} />
          </p>
        </article>
      )}
    </div>
  );
}
