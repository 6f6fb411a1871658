import type { Seat } from '../../domain/law/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';

const SEATS_OF_A_TEAM = 4;

/** Says which seats somebody holds: "Police", "Police and CSO", "All seats". */
export function useSeatList(): (seats: readonly Seat[]) => string {
  const t = useTranslations('common');
  const describe = useDescribe();
  return (seats) =>
    seats.length === SEATS_OF_A_TEAM
      ? t('allSeats')
      : describe.list(seats.map((seat) => t(`seats.${seat}`)));
}
