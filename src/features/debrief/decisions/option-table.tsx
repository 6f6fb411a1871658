import type { ReactNode } from 'react';
import type { DebriefDecision } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { CheckIcon } from '../../../ui/icons.ts';
import { wholePoints } from '../score/whole-points.ts';
import { CaseText } from '../case-text.tsx';
import { useExplained } from '../case-line.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { WhatIfButton } from '../what-if/what-if-button.tsx';
import styles from './option-table.module.css';

/** Every option, its good side first, then what speaks against it, points last. */
export function OptionTable({ decision }: { decision: DebriefDecision }) {
  const t = useTranslations('debrief.decisions');
  const { debrief, seat } = useDebrief();
  const explained = useExplained()(
    decision.options.flatMap(({ why }) => [why?.good ?? '', why?.against ?? '']),
  );
  const isOwn = debrief.scored === 'team' || debrief.scored === decision.seat;
  const chosen = isOwn ? t('chosen') : t('alsoChosen', { seat: seat(decision.seat) });
  const labels = {
    good: t('options.good'),
    against: t('options.against'),
    points: t('options.points'),
  };
  return (
    <table role="table" className={styles.table}>
      <caption className={styles.caption}>{t('options.caption')}</caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('options.option')}
          </th>
          <th role="columnheader" scope="col">
            {labels.good}
          </th>
          <th role="columnheader" scope="col">
            {labels.against}
          </th>
          <th role="columnheader" scope="col" className={styles.points}>
            {labels.points}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {decision.options.map((option, at) => (
          <tr key={option.id} role="row" className={styles.row} data-chosen={option.chosen}>
            <th role="rowheader" scope="row" className={styles.option}>
              <CaseText>{option.say}</CaseText>
              {option.chosen ? (
                <span className={styles.chosen}>
                  <CheckIcon weight="bold" /> {chosen}
                </span>
              ) : null}
              <WhatIfButton decision={decision} option={option} />
            </th>
            <Side text={option.why?.good} label={labels.good}>
              {explained[2 * at]}
            </Side>
            <Side text={option.why?.against} label={labels.against}>
              {explained[2 * at + 1]}
            </Side>
            <td role="cell" className={styles.points} data-label={labels.points}>
              {wholePoints(option.points)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  text,
  label,
  children,
}: {
  text: string | undefined;
  label: string;
  /** The text with its legal words explained. */
  children: ReactNode;
}) {
  const t = useTranslations('debrief.decisions.options');
  return (
    <td role="cell" data-label={label}>
      {text === undefined ? (
        <span className={styles.none}>{t('noWords')}</span>
      ) : (
        <CaseText of={text}>{children}</CaseText>
      )}
    </td>
  );
}
