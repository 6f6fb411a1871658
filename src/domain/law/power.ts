import type { Jurisdiction } from './jurisdictions.ts';
import { findPoint } from './resolve-point.ts';
import { type LawLibrary, type PowerHolder, SEATS, type Seat } from './types.ts';

/**
 * Playable seats behind a power. An empty list means an authority that nobody plays: a seat can
 * only ask it. `unknown` stays unknown: no seat may be said to hold the power, or to lack it.
 */
export function holdersOfPower(power: PowerHolder): readonly Seat[] | 'unknown' {
  switch (power) {
    case 'police':
      return ['police'];
    case 'prosecutor':
      return ['prosecution'];
    case 'court':
    case 'guardianship-authority':
    case 'asylum-authority':
    case 'other':
      return [];
    case 'unknown':
      return 'unknown';
  }
}

/** Whether this seat itself decides or orders, so that it can be offered the act as its own. */
export function seatHasPower(
  library: LawLibrary,
  pointId: string,
  jurisdiction: Jurisdiction,
  seat: Seat,
): 'yes' | 'no' | 'unknown' {
  const point = findPoint(library, pointId);
  if (point === null) return 'unknown';
  const power = point.power[jurisdiction];
  const holders = power === 'other' ? (ACTING_BODIES[pointId] ?? []) : holdersOfPower(power);
  if (holders === 'unknown') return 'unknown';
  return holders.includes(seat) ? 'yes' : 'no';
}

/**
 * Points whose `other` is not a body outside the game but whichever body carries out the act.
 * Without this table a police officer would be told that bringing an interpreter is beyond police powers.
 * Source: the note of each point; its words are quoted.
 */
const ACTING_BODIES: Readonly<Record<string, readonly Seat[]>> = {
  // "the duty is on whichever body questions (police or prosecutor)"
  'defence-counsel-first-questioning': ['police', 'prosecution'],
  // "the body that carries out the act must provide the interpreter"
  'interpreter-right': SEATS,
  // "the body that questions must secure them"; deprivation of liberty beyond that is for a judge
  'child-suspect-safeguards': ['police', 'prosecution'],
  // "the ban binds every body and nobody may waive it"
  'non-refoulement': SEATS,
  // "each body answers for what it passes on"
  'data-sharing': SEATS,
};
