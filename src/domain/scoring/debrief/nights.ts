import type { Minute } from '../../scenario/index.ts';

const day = 1440;
/** From 22:00 to 06:00 local time of the case. */
const nightFrom = 22 * 60;
const nightLength = 8 * 60;

/** The nights between two minutes of the case, cut at both ends. */
export function nightsBetween(
  clockStart: string,
  from: Minute,
  to: Minute,
): { from: Minute; to: Minute }[] {
  const [hours = 0, minutes = 0] = clockStart.slice(11, 16).split(':').map(Number);
  // The night that began on the evening before the first minute shown.
  const startOfDay = -(hours * 60 + minutes);
  const days = Math.floor((from - startOfDay) / day) - 1;
  const nights: { from: Minute; to: Minute }[] = [];
  for (let begins = startOfDay + days * day + nightFrom; begins < to; begins += day) {
    const night = { from: Math.max(begins, from), to: Math.min(begins + nightLength, to) };
    if (night.from < night.to) nights.push(night);
  }
  return nights;
}
