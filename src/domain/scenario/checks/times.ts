import { parseMinutes } from '../../../shared/duration.ts';
import { type Finding, finding } from '../problem.ts';
import { dayNumber, momentMinutes, readClockStart } from '../resolving/case-time.ts';
import type { Check } from './check.ts';
import { listed } from './members.ts';

/** Dates exist, lengths stay below ten years, and what is dated happens before the case ends. */
export const times: Check = ({ scenario, walked }) => {
  const found: Finding[] = [];
  const { clock } = scenario;
  const time = clock?.start === undefined ? null : readClockStart(clock.start);
  if (clock?.start !== undefined && time === null) {
    found.push(finding('time/no-such-date', ['clock', 'start'], { found: clock.start }));
  }
  for (const { value, path } of listed(clock?.holidays, ['clock', 'holidays'])) {
    if (dayNumber(value) === null) found.push(finding('time/no-such-date', path, { found: value }));
  }
  for (const { text, path } of walked.mentions.get('length-of-time') ?? []) {
    // `at: start` stands where a length may stand too.
    if (text !== 'start' && parseMinutes(text) === null)
      found.push(finding('time/too-long', path, { found: text }));
  }
  const latest = parseMinutes(clock?.latest ?? '');
  if (latest === 0)
    found.push(finding('time/no-length', ['clock', 'latest'], { found: clock?.latest ?? null }));
  for (const { text, path } of walked.mentions.get('moment') ?? []) {
    const at = time === null ? 0 : momentMinutes(text, time);
    if (at === null)
      found.push(
        finding(/^-?P/.test(text) ? 'time/too-long' : 'time/no-such-date', path, { found: text }),
      );
    else if (latest !== null && latest > 0 && at > latest)
      found.push(finding('time/after-the-end', path, { found: text }));
  }
  return found;
};
