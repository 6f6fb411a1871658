import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { CaseText } from '../case-text.tsx';
import { useExplained } from '../case-line.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './question-section.module.css';

/** Questions for a talk, each with the competencies it is about. */
export function QuestionSection() {
  const t = useTranslations('debrief.questions');
  const names = useTranslations('debrief.competency.names');
  const describe = useDescribe();
  const { debrief } = useDebrief();
  const asked = useExplained()(debrief.questions.map(({ ask }) => ask));
  return (
    <ol className={styles.questions}>
      {debrief.questions.map(({ ask, competencies }, at) => (
        <li key={ask}>
          <p className={styles.ask}>
            <CaseText of={ask}>{asked[at]}</CaseText>
          </p>
          <p className={styles.about}>
            {t('about', { competencies: describe.list(competencies.map((id) => names(id))) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
