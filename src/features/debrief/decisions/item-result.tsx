import type { DebriefAct, ItemReport } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { useDebrief } from '../debrief-context.tsx';
import styles from './item-table.module.css';
import { joinActs } from './join-acts.ts';

/** What became of an item, and the entries of the log that justify it. */
export function ItemResult({ item }: { item: ItemReport }) {
  const t = useTranslations('debrief.decisions.items');
  const causes = useTranslations('debrief.causes');
  const { debrief, time } = useDebrief();
  const say = useActWords();
  const acts = item.entries.flatMap(
    ({ event }) => debrief.log.find((act) => act.event === event) ?? [],
  );
  const unique = acts.filter((act, index) => acts.indexOf(act) === index);
  return (
    <>
      <span>
        {causes(item.cause)} {item.at === null ? null : t('at', { time: time(item.at) })}
      </span>
      {unique.length > 0 ? (
        <div className={styles.entries}>
          {t('entries')}
          <ul role="list">
            {unique.map((act) => (
              <li key={act.event}>{say(act)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** One entry of the log as a sentence. */
function useActWords(): (act: DebriefAct) => string {
  const t = useTranslations('debrief.log');
  const common = useTranslations('common');
  const { time, seat, party } = useDebrief();
  return (act) =>
    t(act.kind, {
      time: time(act.at),
      seat: act.seat === null ? common('allSeats') : seat(act.seat),
      what: joinActs(act.say),
      to: act.to === null ? '' : party(act.to),
    });
}
