import type { Minute, Seat } from '../../../domain/scenario/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { useDesk } from './desk-context.ts';

type Party = { seat: Seat } | { called: string };

/** Names and times as the desk says them: relative to the case clock, seats by their names. */
export function useWords() {
  const common = useTranslations('common');
  const describe = useDescribe();
  const { view, scenario } = useDesk();
  const { start } = scenario.clock;
  const seat = (id: Seat) => common(`seats.${id}`);
  return {
    seat,
    seats: (ids: readonly Seat[]) => describe.list(ids.map(seat)),
    party: (party: Party | null) =>
      party === null ? null : 'seat' in party ? seat(party.seat) : party.called,
    /** As short as it stays clear from the present minute. */
    moment: (minute: Minute) => describe.caseMoment(minute, view.now, start),
    rest: (minute: Minute) => unbroken(describe.rest(minute - view.now)),
    duration: (minutes: Minute) => unbroken(describe.duration(minutes)),
    day: (minute: Minute) => describe.caseDay(minute, start),
    clock: (minute: Minute) => describe.caseClock(minute, start),
    fullTime: (minute: Minute) => describe.caseTime(minute, start),
    /** Sentences of the case in one line: each loses its full stop. */
    inLine: (texts: readonly string[]) => texts.map(withoutStop).join('; '),
    list: (items: readonly string[]) => describe.list(items),
  };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A number stays on one line with its unit. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
