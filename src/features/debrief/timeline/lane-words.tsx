import type { Minute } from '../../../domain/scenario/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './timeline-words.module.css';

interface Entry {
  at: Minute;
  until: Minute;
  party: string;
  what: string;
}

/** Acts and arrows in one list, oldest first. */
function useEntries(): Entry[] {
  const t = useTranslations('debrief.timeline');
  const describe = useDescribe();
  const { debrief, party } = useDebrief();
  const { lanes, arrows } = debrief.timeline;
  const acts = lanes.flatMap((lane) =>
    lane.busy.map(({ from, to, say }) => ({ at: from, until: to, party: lane.seat, what: say })),
  );
  const sent = arrows.map(({ at, from, to, kind, say }) => ({
    at,
    until: at,
    party: from,
    what:
      kind === 'share'
        ? t('shared', { to: party(to), facts: describe.list(say) })
        : t('requested', { to: party(to), what: describe.list(say) }),
  }));
  return [...acts, ...sent].sort((one, other) => one.at - other.at);
}

export function LaneTable() {
  const t = useTranslations('debrief.timeline.table');
  const { party, time, timeAfter } = useDebrief();
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        {
          id: 'when',
          header: t('when'),
          cell: ({ at, until }: Entry) =>
            until > at ? t('until', { from: time(at), until: timeAfter(until, at) }) : time(at),
        },
        { id: 'who', header: t('who'), cell: (entry) => party(entry.party) },
        {
          id: 'what',
          header: t('what'),
          isRowHeader: true,
          cell: ({ what }) => <CaseText>{what}</CaseText>,
        },
      ]}
      rows={useEntries()}
      rowKey={({ at, party: who, what }) => `${at} ${who} ${what}`}
    />
  );
}

export function LaneText() {
  const t = useTranslations('debrief.timeline');
  const { debrief, seat, time } = useDebrief();
  const entries = useEntries();
  return debrief.timeline.lanes.map((lane) => {
    const own = entries.filter(({ party }) => party === lane.seat);
    return (
      <p key={lane.seat} className={styles.text}>
        {own.length === 0
          ? t('laneEmpty', { seat: seat(lane.seat) })
          : t('laneText', {
              seat: seat(lane.seat),
              acts: own.map(({ at, what }) => t('act', { time: time(at), act: what })).join('; '),
            })}
      </p>
    );
  });
}
