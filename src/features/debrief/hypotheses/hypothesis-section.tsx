import type { ReactNode } from 'react';
import type { DebriefHypotheses, HypothesisFact } from '../../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { useDebrief } from '../debrief-context.tsx';
import styles from './hypothesis-section.module.css';

type Own = DebriefHypotheses['own'][number];
type OfCase = DebriefHypotheses['case'][number];

/** What people thought lay behind the case, then what its author had in mind, with when each fact was known. */
export function HypothesisSection() {
  const t = useTranslations('debrief.hypotheses');
  const { debrief } = useDebrief();
  if (!debrief.hypotheses) return null;
  const { own, case: ofCase } = debrief.hypotheses;
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-labelledby="hypotheses-own">
        <h3 id="hypotheses-own" className={styles.title}>
          {t('own')}
        </h3>
        {own.length === 0 ? <p>{t('none')}</p> : null}
        {own.map((one) => (
          <OwnHypothesis key={`${one.seat} ${one.say}`} one={one} />
        ))}
        {own.length === 1 ? <p className={styles.quiet}>{t('one')}</p> : null}
      </section>
      {ofCase.length > 0 ? (
        <section className={styles.part} aria-labelledby="hypotheses-case">
          <h3 id="hypotheses-case" className={styles.title}>
            {t('case')}
          </h3>
          {ofCase.map((one) => (
            <CaseHypothesis key={one.say} one={one} />
          ))}
          <p>{t('question')}</p>
        </section>
      ) : null}
    </div>
  );
}

function OwnHypothesis({ one }: { one: Own }) {
  const t = useTranslations('debrief.hypotheses');
  const describe = useDescribe();
  const { debrief, time, seat } = useDebrief();
  const turns = one.beliefs.map(({ at, belief }) =>
    t('belief', { belief: t(`scale.${belief}`), time: time(at) }),
  );
  return (
    <article className={styles.hypothesis}>
      {debrief.scored === 'team' ? <p className={styles.quiet}>{seat(one.seat)}</p> : null}
      <h4 className={styles.say}>{one.say}</h4>
      <p>{t('beliefs', { turns: describe.list(turns) })}</p>
      <Facts title={t('for')} nothing={t('nothingNamed')} facts={one.for} />
      <Facts title={t('against')} nothing={t('nothingNamed')} facts={one.against} />
    </article>
  );
}

function CaseHypothesis({ one }: { one: OfCase }) {
  const t = useTranslations('debrief.hypotheses');
  const { debrief, time } = useDebrief();
  const { language } = debrief.case;
  const words = ({ say, since }: HypothesisFact) =>
    since === null ? t('never', { fact: say }) : t('since', { fact: say, time: time(since) });
  return (
    <article className={styles.hypothesis}>
      <h4 className={styles.say} lang={language}>
        {one.say}
      </h4>
      <Facts title={t('speaksFor')} nothing={t('nothing')} facts={one.for.map(words)} />
      <Facts title={t('speaksAgainst')} nothing={t('nothing')} facts={one.against.map(words)} />
      {one.because === null ? null : (
        <p>
          <b>{t('showed')}</b> <span lang={language}>{one.because}</span>
        </p>
      )}
    </article>
  );
}

function Facts(props: { title: ReactNode; nothing: string; facts: readonly string[] }) {
  const { title, nothing, facts } = props;
  return (
    <div>
      <h5 className={styles.label}>{title}</h5>
      {facts.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
