import { useTranslations } from '../../../i18n/index.ts';
import { PeopleSection } from './people-section.tsx';
import styles from './printed-people.module.css';

/** On paper people come before time and decisions: whoever reads only the first page should have read of them. */
export function PrintedPeople() {
  const t = useTranslations('debrief.sections');
  return (
    <div className={styles.printed} aria-hidden="true">
      <h2 className={styles.title}>{t('people')}</h2>
      <PeopleSection />
    </div>
  );
}
