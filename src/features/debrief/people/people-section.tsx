import { useTranslations } from '../../../i18n/index.ts';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './people-section.module.css';

/** What became of each person, in full, and how the case ended. The case speaks: serif. */
export function PeopleSection() {
  const t = useTranslations('debrief.people');
  const { debrief } = useDebrief();
  const { people, ending } = debrief.score;
  return (
    <div className={styles.fates}>
      {people.map((person) => (
        <article key={person.id} className={styles.fate}>
          <h3 className={styles.name}>
            <CaseText>{person.called}</CaseText>
          </h3>
          <p className={styles.text}>
            <CaseText>{person.after}</CaseText>
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
            <CaseText>{ending.say}</CaseText>
          </p>
        </article>
      )}
    </div>
  );
}
