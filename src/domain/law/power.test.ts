import { describe, expect, it } from 'vitest';
import { lawLibrary } from './all-packs.ts';
import { JURISDICTIONS, type Jurisdiction } from './jurisdictions.ts';
import { holdersOfPower, seatHasPower } from './power.ts';
import { type PowerHolder, SEATS, type Seat } from './types.ts';

describe('holdersOfPower', () => {
  it.each<[PowerHolder, readonly Seat[] | 'unknown']>([
    ['police', ['police']],
    ['prosecutor', ['prosecution']],
    ['court', []],
    ['guardianship-authority', []],
    ['asylum-authority', []],
    ['other', []],
    ['unknown', 'unknown'],
  ])('of %s are %j', (power, holders) => {
    expect(holdersOfPower(power)).toEqual(holders);
  });
});

describe('seatHasPower', () => {
  it.each<[string, Jurisdiction, Seat, 'yes' | 'no' | 'unknown']>([
    // A Serbian prosecutor who orders the examination of a phone has erred: the court does.
    ['device-search-basis', 'RS', 'prosecution', 'no'],
    ['device-search-basis', 'RS', 'police', 'no'],
    ['police-custody-limit', 'RS', 'prosecution', 'yes'],
    ['police-custody-limit', 'RS', 'police', 'no'],
    ['police-custody-limit', 'MK', 'police', 'yes'],
    ['police-custody-limit', 'XK', 'prosecution', 'unknown'],
    ['asylum-intention', 'RS', 'police', 'yes'],
    ['asylum-intention', 'RS', 'reception', 'no'],
    ['guardian-appointment', 'RS', 'cso', 'no'],
    ['controlled-delivery', 'RS', 'prosecution', 'yes'],
    ['controlled-delivery', 'BA', 'prosecution', 'no'],
    ['controlled-delivery', 'ME', 'prosecution', 'unknown'],
    // whichever body acts
    ['interpreter-right', 'RS', 'police', 'yes'],
    ['interpreter-right', 'RS', 'cso', 'yes'],
    ['defence-counsel-first-questioning', 'AL', 'prosecution', 'yes'],
    ['defence-counsel-first-questioning', 'AL', 'cso', 'no'],
    ['child-suspect-safeguards', 'BA', 'reception', 'no'],
    ['data-sharing', 'MK', 'reception', 'yes'],
    ['non-refoulement', 'AL', 'police', 'yes'],
    // another body outside the game
    ['readmission', 'RS', 'police', 'no'],
    ['trafficking-identification', 'RS', 'cso', 'no'],
    ['immigration-detention-limit', 'BA', 'police', 'no'],
    ['no-such-point', 'RS', 'police', 'unknown'],
  ])('%s in %s, asked for %s, says %s', (pointId, jurisdiction, seat, answer) => {
    expect(seatHasPower(lawLibrary, pointId, jurisdiction, seat)).toBe(answer);
  });

  it('says "unknown" for every seat exactly where the power is not confirmed', () => {
    for (const point of lawLibrary.points) {
      for (const jurisdiction of JURISDICTIONS) {
        for (const seat of SEATS) {
          const isUnknown = seatHasPower(lawLibrary, point.id, jurisdiction, seat) === 'unknown';
          expect(isUnknown, point.id).toBe(point.power[jurisdiction] === 'unknown');
        }
      }
    }
  });
});
