const UNITS = { H: 'hours', D: 'days', M: 'months', Y: 'years' } as const;
const DEADLINE = /^PT?(\d+)([HDMY])$/;

/**
 * A limit in the unit in which the law counts: 48 hours are not two days.
 *
 * @param deadline  ISO 8601 duration of a law entry
 * @returns         null for one of several units, which no pack has
 */
export function limitOf(deadline: string) {
  const match = DEADLINE.exec(deadline);
  if (match === null) return null;
  return { count: Number(match[1]), unit: UNITS[match[2] as keyof typeof UNITS] };
}
