import type { ReactNode } from 'react';
import type { DecisionFeedback, MoveFeedback } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CaseProse, CaseText } from '../desk/case-text.tsx';
import { useWords } from '../desk/use-words.ts';
import styles from './guided.module.css';
import { LawPoint } from './law-point.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

interface MovePageProps {
  move: MoveFeedback;
  onGoOn: () => void;
}

/** A move is over: what was decided in it, the good side first, and one thing to take along. It waits to be read. */
export function MovePage({ move, onGoOn }: MovePageProps) {
  const t = useTranslations('guided');
  const heading = useHeadingFocus();
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('move.title')} <CaseText>{move.title}</CaseText>
      </h1>
      <p className={styles.quiet}>{t('move.text')}</p>
      {move.decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} />
      ))}
      {move.carry === null ? null : (
        <section className={styles.part}>
          <h2 className={styles.heading}>{t('move.carry')}</h2>
          <CaseProse text={move.carry} className={styles.prose} />
        </section>
      )}
      <div className={styles.on}>
        <Button look="filled" onClick={onGoOn}>
          {t('stop.goOn')}
        </Button>
      </div>
    </main>
  );
}

function Decision({ decision }: { decision: DecisionFeedback }) {
  const t = useTranslations('guided.move');
  const words = useWords();
  const { chosen, law } = decision;
  const when = { seat: words.seat(decision.seat), time: words.moment(decision.at) };
  return (
    <section className={styles.decision}>
      <h2 className={styles.heading}>
        <CaseText>{decision.ask}</CaseText>
      </h2>
      <p className={styles.quiet}>{chosen.length > 0 ? t('decided', when) : t('lapsed', when)}</p>
      {chosen.map(({ ref, say, why }) => (
        <div key={ref} className={styles.part}>
          <h3 className={styles.chosen}>
            <CaseText>{say}</CaseText>
          </h3>
          {why ? (
            <dl className={styles.sides}>
              <Side name={t('good')}>{why.good}</Side>
              <Side name={t('against')}>{why.against}</Side>
              {why.rule === null ? null : <Side name={t('rule')}>{why.rule}</Side>}
            </dl>
          ) : null}
        </div>
      ))}
      {law.length > 0 ? (
        <div className={styles.law}>
          <h3 className={styles.small}>{t('law')}</h3>
          <ul>
            {law.map((point) => (
              <LawPoint key={point.point} point={point} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Side({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <CaseText>{children}</CaseText>
      </dd>
    </div>
  );
}
