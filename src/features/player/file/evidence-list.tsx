import { useTranslations } from '../../../i18n/index.ts';
import { HourglassMediumIcon } from '../../../ui/icons.ts';
import { StepDots } from '../../../ui/marks/step-dots.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './rows.module.css';
import { useFewFirst } from './use-few-first.tsx';

/** Of five steps the last, usable in court, is decided after the desk. */
const reached = { unknown: 1, located: 2, secured: 3, examined: 4, lost: 0 } as const;
const NEAR = 12 * 60;

/** Evidence with the step it has come to and the time it has left. */
export function EvidenceList({ all }: { all?: boolean }) {
  const t = useTranslations('player.evidence');
  const words = useWords();
  const { view } = useDesk();
  const { shown, toggle } = useFewFirst(view.evidence, all ? Infinity : 4);
  return (
    <Panel title={t('title')} level={3} aside={toggle}>
      {view.evidence.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ul role="list" className={styles.rows}>
        {shown.map((evidence) => (
          <li key={evidence.id} className={styles.row}>
            <p className={styles.line}>
              <strong>
                <CaseText>{evidence.title}</CaseText>
              </strong>
              {evidence.goneAt === null ? null : (
                <span className={styles.rest} data-near={evidence.goneAt - view.now < NEAR}>
                  <HourglassMediumIcon size="1rem" />
                  {t('goneIn', { duration: words.duration(evidence.goneAt - view.now) })}
                </span>
              )}
            </p>
            <p className={styles.line}>
              <StepDots reached={reached[evidence.state]} text={t(`states.${evidence.state}`)} />
              {evidence.goneAt === null ? null : (
                <span className={styles.meta}>
                  {t('gone', { time: words.moment(evidence.goneAt) })}
                </span>
              )}
            </p>
            {evidence.place ? (
              <p className={styles.meta}>
                <CaseText>{evidence.place}</CaseText>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
