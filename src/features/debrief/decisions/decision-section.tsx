import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import type { DebriefDecision, ItemReport } from '../../../domain/scoring/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { SeatMark } from '../../../ui/marks/seat-mark.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import type { ReportTarget } from '../report/error-report.ts';
import { wholePoints } from '../score/whole-points.ts';
import { DecisionPanel } from './decision-panel.tsx';
import {
  type DecisionRow,
  decisionRows,
  isOfOtherSeat,
  leftOutItems,
  otherItems,
} from './decision-rows.ts';
import styles from './decision-section.module.css';
import { ItemPanel, LeftOutTable } from './item-panel.tsx';
import { joinActs } from './join-acts.ts';
import { RowDisclosure } from './row-disclosure.tsx';

interface DecisionSectionProps {
  /** Ids of the rows that are open; kept by the page, because other parts open a row too. */
  open: ReadonlySet<string>;
  onOpen: (ids: ReadonlySet<string>) => void;
  onReport: (target: ReportTarget) => void;
}

/** Id of a row's element, so that other parts of the page can go there. */
export function rowId(id: string): string {
  return `row-${id}`;
}

export function DecisionSection({ open, onOpen, onReport }: DecisionSectionProps) {
  const t = useTranslations('debrief.decisions');
  const { debrief } = useDebrief();
  const all = decisionRows(debrief);
  const rows = all.filter((row) => !isOfOtherSeat(row, debrief.scored));
  const ofOthers = all.filter((row) => isOfOtherSeat(row, debrief.scored));
  const others = otherItems(debrief);
  const leftOut = leftOutItems(debrief);
  const ids = [...rows.map(({ decision }) => decision.id), ...others.map(({ id }) => id)];
  const isAllOpen = ids.every((id) => open.has(id));
  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    onOpen(next);
  };
  return (
    <>
      <div className={styles.acts}>
        <Button size="small" onClick={() => onOpen(isAllOpen ? new Set() : new Set(ids))}>
          {isAllOpen ? t('closeAll') : t('openAll')}
        </Button>
      </div>
      <div>
        {rows.map((row) => (
          <DecisionEntry
            key={row.decision.id}
            row={row}
            isOpen={open.has(row.decision.id)}
            onToggle={(isOpen) => toggle(row.decision.id, isOpen)}
            onReport={onReport}
          />
        ))}
      </div>
      {others.length > 0 ? (
        <div className={styles.others}>
          <h3 className={styles.subtitle}>{t('all')}</h3>
          <p className={styles.hint}>{t('allHint')}</p>
          <div>
            {others.map((item) => (
              <ItemEntry
                key={item.id}
                item={item}
                isOpen={open.has(item.id)}
                onToggle={(isOpen) => toggle(item.id, isOpen)}
                onReport={onReport}
              />
            ))}
          </div>
        </div>
      ) : null}
      {ofOthers.length > 0 ? (
        <div className={styles.leftOut}>
          <Disclosure summary={t('ofOthers', { count: ofOthers.length })}>
            <p className={styles.hint}>{t('ofOthersHint')}</p>
            <div>
              {ofOthers.map((row) => (
                <DecisionEntry
                  key={row.decision.id}
                  row={row}
                  isOpen={open.has(row.decision.id)}
                  onToggle={(isOpen) => toggle(row.decision.id, isOpen)}
                  onReport={onReport}
                />
              ))}
            </div>
          </Disclosure>
        </div>
      ) : null}
      {leftOut.length > 0 ? (
        <div className={styles.leftOut}>
          <Disclosure summary={t('leftOut', { count: leftOut.length })}>
            <p className={styles.hint}>{t('leftOutHint')}</p>
            <LeftOutTable items={leftOut} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

interface EntryProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onReport: (target: ReportTarget) => void;
}

function DecisionEntry({ row, isOpen, onToggle, onReport }: EntryProps & { row: DecisionRow }) {
  const t = useTranslations('debrief.decisions');
  const kinds = useTranslations('debrief.itemKinds');
  const describe = useDescribe();
  const { debrief, time, seat } = useDebrief();
  const { decision, items, errors } = row;
  const chosen = decision.options.filter((option) => option.chosen).map(({ say }) => say);
  const limitsTotal = errors.some(({ cap }) => cap !== null);
  const isRepaired = errors.every(({ repaired }) => repaired);
  const limiting =
    errors.length === 0
      ? null
      : t(`limiting.${limitsTotal ? 'total' : 'level'}${isRepaired ? 'Repaired' : ''}`);
  return (
    <RowDisclosure
      id={rowId(decision.id)}
      isOpen={isOpen}
      onToggle={onToggle}
      seat={decision.seat}
      when={
        <>
          {decision.at === null ? null : <span>{time(decision.at)}</span>}
          {debrief.scored === 'team' ? (
            <SeatMark seat={decision.seat} name={seat(decision.seat)} />
          ) : null}
        </>
      }
      title={<CaseText>{chosen.length > 0 ? joinActs(chosen) : decision.ask}</CaseText>}
      limiting={limiting}
      details={
        <>
          {chosen.length > 0 ? (
            <span className={styles.ask}>
              <CaseText>{decision.ask}</CaseText>
            </span>
          ) : null}
          <StateWords decision={decision} />
        </>
      }
      kinds={describe.list([...new Set(items.map(({ kind }) => kinds(kind)))])}
      points={
        items.length === 0
          ? t('notScored')
          : t('points', {
              earned: wholePoints(row.earned),
              available: wholePoints(row.available),
            })
      }
    >
      <DecisionPanel row={row} onReport={onReport} />
    </RowDisclosure>
  );
}

/** What is known of a decision without opening it: its reasons, or why there is no choice to show. */
function StateWords({ decision }: { decision: DebriefDecision }) {
  const t = useTranslations('debrief.decisions');
  const certainty = useTranslations('debrief.certainty.scale');
  const { languageOf } = useDebrief();
  const { reasons } = decision;
  const given = reasons ? [...reasons.facts, ...reasons.risks, ...reasons.rules] : [];
  return (
    <>
      {decision.state === 'lapsed' || decision.state === 'closed' ? (
        <span>{t('lapsed')}</span>
      ) : null}
      {decision.state === 'never-opened' ? <span>{t('neverOpened')}</span> : null}
      {decision.state === 'default' ? <span>{t('defaultStep')}</span> : null}
      {decision.state === 'stand-in' ? <span>{t('standIn')}</span> : null}
      {given.length > 0 || reasons?.words || decision.certainty ? (
        <span className={styles.reasons} lang={languageOf(given[0] ?? '')}>
          {given.length > 0 ? `${t('reasons', { reasons: given.join('; ') })} ` : null}
          {reasons?.words ? `${t('words', { words: reasons.words })} ` : null}
          {decision.certainty ? t('certainty', { certainty: certainty(decision.certainty) }) : null}
        </span>
      ) : null}
    </>
  );
}

function ItemEntry({ item, isOpen, onToggle, onReport }: EntryProps & { item: ItemReport }) {
  const t = useTranslations('debrief.decisions');
  const kinds = useTranslations('debrief.itemKinds');
  const causes = useTranslations('debrief.causes');
  const { time } = useDebrief();
  return (
    <RowDisclosure
      id={rowId(item.id)}
      isOpen={isOpen}
      onToggle={onToggle}
      seat={null}
      when={item.at === null ? null : time(item.at)}
      title={<CaseText>{item.because}</CaseText>}
      details={<span className={styles.reasons}>{causes(item.cause)}</span>}
      kinds={kinds(item.kind)}
      points={t('points', {
        earned: wholePoints(item.earned),
        available: wholePoints(item.available),
      })}
    >
      <ItemPanel item={item} onReport={onReport} />
    </RowDisclosure>
  );
}
