import type { ReactNode } from 'react';
import type { DebriefMoment } from '../../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CaseLine, useExplained } from '../case-line.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import type { ReportTarget } from '../report/error-report.ts';
import type { DecisionRow } from './decision-rows.ts';
import styles from './decision-panel.module.css';
import { ItemTable } from './item-table.tsx';
import { joinActs } from './join-acts.ts';
import { LawCitations } from './law-citation.tsx';
import { OptionTable } from './option-table.tsx';

interface DecisionPanelProps {
  row: DecisionRow;
  onReport: (target: ReportTarget) => void;
}

/**
 * Four answers side by side: what was done and what followed, the rule, its source and how sure it is, and what could
 * be known then, apart from what came later. Then every option, then every item.
 */
export function DecisionPanel({ row, onReport }: DecisionPanelProps) {
  const t = useTranslations('debrief.decisions');
  const { debrief, time, seat, seats } = useDebrief();
  const explain = useExplained();
  const { decision, items, errors } = row;
  const known =
    debrief.scored === decision.seat ? t('known') : t('knownTo', { seat: seat(decision.seat) });
  const chosen = decision.options.filter((option) => option.chosen);
  const rules = chosen.flatMap(({ why }) => why?.rule ?? []);
  const points = [
    ...decision.law,
    ...chosen.flatMap(({ law }) => law),
    ...items.flatMap(({ law }) => law),
    ...errors.flatMap(({ law }) => law),
  ];
  return (
    <div className={styles.panel}>
      <div className={styles.answers}>
        <div className={styles.answer}>
          <Answer title={t('did')}>
            {chosen.length > 0 && decision.at !== null ? (
              <p>
                <span className={styles.at}>{time(decision.at)} </span>
                <CaseText>{joinActs(chosen.map(({ say }) => say))}</CaseText>
              </p>
            ) : null}
            <MomentList moments={decision.followed} />
            {decision.dissent.length > 0 ? (
              <p>{t('dissent', { seats: seats(decision.dissent) })}</p>
            ) : null}
          </Answer>
          {errors.map((error) => (
            <Answer key={error.id} title={t('limits')}>
              <p>
                <CaseLine text={error.because} />
              </p>
              {error.repairedAt === null || error.repair === null ? null : (
                <p>
                  <strong>{t('repair')}</strong>{' '}
                  <span className={styles.at}>{time(error.repairedAt)} </span>
                  <CaseText>{error.repair.way}</CaseText>
                </p>
              )}
            </Answer>
          ))}
        </div>
        <div className={styles.answer}>
          <Answer title={t('rule')}>
            {explain(rules).map((rule, at) => (
              <p key={at}>
                <CaseText of={rules[at]}>{rule}</CaseText>
              </p>
            ))}
            <LawCitations points={points} />
          </Answer>
        </div>
        <div className={styles.answer}>
          <Answer title={known}>
            <MomentList moments={decision.known} none={t('knownNothing')} />
          </Answer>
          <Answer title={t('later')}>
            <MomentList moments={decision.later} none={t('laterNothing')} />
          </Answer>
        </div>
      </div>
      {decision.options.length > 0 ? <OptionTable decision={decision} /> : null}
      {items.length > 0 ? (
        <div className={styles.items}>
          <h4 className={styles.title}>{t('items.heading')}</h4>
          <ItemTable items={items} />
        </div>
      ) : null}
      {decision.accepted ? <Accepted reasons={decision.accepted} /> : null}
      <div className={styles.foot}>
        <Button
          look="quiet"
          size="small"
          onClick={() =>
            onReport({ id: decision.id, title: decision.ask, lawPoints: [...new Set(points)] })
          }
        >
          {t('report')}
        </Button>
      </div>
    </div>
  );
}

function Answer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </div>
  );
}

function MomentList({ moments, none }: { moments: readonly DebriefMoment[]; none?: string }) {
  const { time } = useDebrief();
  if (moments.length === 0) return none ? <p className={styles.none}>{none}</p> : null;
  return (
    <ul role="list" className={styles.moments}>
      {moments.map(({ at, say }) => (
        <li key={`${at} ${say}`}>
          <span className={styles.at}>{time(at)} </span>
          <CaseText>{say}</CaseText>
        </li>
      ))}
    </ul>
  );
}

function Accepted({ reasons }: { reasons: { facts: string[]; risks: string[]; rules: string[] } }) {
  const t = useTranslations('debrief.decisions');
  const kinds = useTranslations('common.reasonKinds');
  const describe = useDescribe();
  return (
    <div className={styles.accepted}>
      <h4 className={styles.title}>{t('reasonsHead')}</h4>
      <p className={styles.none}>{t('acceptedHint')}</p>
      <dl className={styles.reasons}>
        {(['facts', 'risks', 'rules'] as const).map((kind) => (
          <div key={kind}>
            <dt>{kinds(kind === 'facts' ? 'fact' : kind === 'risks' ? 'risk' : 'rule')}</dt>
            <dd>
              <CaseText>{describe.list(reasons[kind], 'or')}</CaseText>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
