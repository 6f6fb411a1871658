import { useTranslations } from '../../../i18n/index.ts';
import { CaseText } from '../case-text.tsx';
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
    <div className={styles.fates}>
      {people.map((person, at) => (
        <article key={person.id} className={styles.fate}>
          <h3 className={styles.name}>
            <CaseText>{person.called}</CaseText>
          </h3>
          <p className={styles.text}>
            <CaseText of={person.after}>{after[at]}</CaseText>
          </p>
        </article>
      ))}
      {ending === null ? null : (
        <article className={styles.ending}>
          <h3 className={styles.name}>{t('ending')}</h3>
          <p className={styles.text}>
            <strong>
              <CaseText>{ending.title}</CaseText>.
            </strong>{' '}
            <CaseLine text={ending.say} />
          </p>
        </article>
      )}
    </div>
  );
}
