import { useTranslations } from '../../../i18n/index.ts';
import { isSeat, useDebrief } from '../debrief-context.tsx';
import type { Arrow, Lane } from './lane-chart.tsx';

/** Lane of the parties that nobody plays. */
const OTHERS = 'others';

/** The lanes to draw: one per seat, and one for courts and other authorities when an arrow goes to them. */
export function useLanes(): { lanes: Lane[]; arrows: Arrow[] } {
  const t = useTranslations('debrief.timeline');
  const { debrief, seat } = useDebrief();
  const { lanes, arrows } = debrief.timeline;
  const laneOf = (party: string) => (isSeat(party) ? party : OTHERS);
  const drawn: Lane[] = lanes.map((lane) => ({
    id: lane.seat,
    seat: lane.seat,
    name: seat(lane.seat),
    own: debrief.scored === lane.seat ? t('you') : null,
    busy: lane.busy,
  }));
  if (arrows.some(({ from, to }) => !isSeat(from) || !isSeat(to)))
    drawn.push({ id: OTHERS, seat: null, name: t('others'), own: null, busy: [] });
  return {
    lanes: drawn,
    arrows: arrows.map(({ at, from, to, kind }) => ({
      at,
      from: laneOf(from),
      to: laneOf(to),
      kind,
    })),
  };
}
