import { createContext, type ReactNode, use, useMemo } from 'react';
import type { ReadLaw } from '../../domain/law/index.ts';
import type { CitedPoint, Minute, Seat } from '../../domain/scenario/index.ts';
import type { Debrief } from '../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import type { LawPort } from './law-port.ts';

/** What every part of the page needs: the debrief, and how to say its times, parties and points. */
export interface DebriefWords {
  debrief: Debrief;
  /** The tag of the language that a text of the case is in. */
  languageOf: (text: string) => string;
  /** "Sat 14 March, 02:10". */
  time: (at: Minute) => string;
  /** "02:10" on the day before, else with the weekday: for a time beside another one. */
  timeAfter: (at: Minute, before: Minute) => string;
  seat: (seat: Seat) => string;
  seats: (seats: readonly Seat[]) => string;
  /** A seat, or an authority by its name in the case. */
  party: (id: string) => string;
  /** A point of law the debrief cites; null for one it does not carry. */
  point: (id: string) => CitedPoint | null;
  law: LawPort;
  readLaw: ReadLaw;
}

const DebriefContext = createContext<DebriefWords | null>(null);

interface DebriefProviderProps
  extends Pick<DebriefWords, 'debrief' | 'languageOf' | 'law' | 'readLaw'> {
  children: ReactNode;
}

export function DebriefProvider(props: DebriefProviderProps) {
  const { debrief, languageOf, law, readLaw, children } = props;
  const common = useTranslations('common');
  const describe = useDescribe();
  const words = useMemo((): DebriefWords => {
    const { clockStart, authorities } = debrief.case;
    const seat = (id: Seat) => common(`seats.${id}`);
    return {
      debrief,
      languageOf,
      time: (at) => describe.caseTime(at, clockStart),
      timeAfter: (at, before) => describe.caseMoment(at, before, clockStart),
      seat,
      seats: (ids) => describe.list(ids.map(seat)),
      party: (id) =>
        isSeat(id) ? seat(id) : (authorities.find((one) => one.id === id)?.called ?? id),
      point: (id) => debrief.law.find(({ point }) => point === id) ?? null,
      law,
      readLaw,
    };
  }, [debrief, languageOf, common, describe, law, readLaw]);
  return <DebriefContext value={words}>{children}</DebriefContext>;
}

/** Throws outside the page of a debrief: that is a bug of ours. */
export function useDebrief(): DebriefWords {
  const words = use(DebriefContext);
  if (!words) throw new Error('A part of the debrief stands outside its page');
  return words;
}

export function isSeat(id: string): id is Seat {
  return id === 'police' || id === 'prosecution' || id === 'reception' || id === 'cso';
}
