import { useTranslations } from '../../../i18n/index.ts';
import { isSeat, useDebrief } from '../debrief-context.tsx';
import type { Arrow, Lane } from './lane-chart.tsx';

/** Lane of the parties that nobody plays. */
export const OTHERS = 'others';

/** The lanes to draw: one per seat, and one for courts and other authorities when an arrow goes to them. */
export function useLanes(): { lanes: Lane[]; arrows: Arrow[] } {
  const t = useTranslations('debrief.timeline');
  const { debrief, seat } = useDebrief();
  const { lanes, arrows } = debrief.timeline;
  const laneOf = (party: string) => (isSeat(party) ? party : OTHERS);
  const drawn: Lane[] = lanes.map((lane) => ({
    id: lane.seat,
    seat: lane.seat,
    name: lane.seat === debrief.scored ? t('you', { seat: seat(lane.seat) }) : seat(lane.seat),
    isOwn: debrief.scored === lane.seat,
    busy: lane.busy,
  }));
  if (arrows.some(({ from, to }) => !isSeat(from) || !isSeat(to)))
    drawn.push({ id: OTHERS, seat: null, name: t('others'), isOwn: false, busy: [] });
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
