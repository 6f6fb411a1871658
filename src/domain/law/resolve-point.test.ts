import { describe, expect, it } from 'vitest';
import { lawLibrary } from './all-packs.ts';
import { JURISDICTIONS } from './jurisdictions.ts';
import { compareJurisdictions, findPoint, lawVersion, resolvePoint } from './resolve-point.ts';

describe('resolvePoint', () => {
  it('puts entries in the place of their ids', () => {
    expect(resolvePoint(lawLibrary, 'police-custody-limit', 'RS')).toMatchObject({
      id: 'police-custody-limit',
      title: 'Holding a suspect before a judge',
      jurisdiction: 'RS',
      power: 'prosecutor',
      primary: { id: 'rs.cpc.294', article: '294', deadline: 'PT48H' },
      confidence: 'high',
      asOf: 2021,
      shownToLearners: true,
    });
    const smuggling = resolvePoint(lawLibrary, 'smuggling-basic-offence', 'AL');
    expect(smuggling?.also.map((entry) => entry.id)).toEqual([
      'al.cc.298.2',
      'al.cc.298.fine',
      'al.draft',
    ]);
    expect(smuggling?.int.map((entry) => entry.id)).toEqual([
      'int.som.2',
      'int.som.3',
      'int.som.6',
      'int.eu.2002',
      'int.eu.2023',
    ]);
  });

  it('shows a medium entry to learners: Serbian courts order the search of a phone', () => {
    expect(resolvePoint(lawLibrary, 'device-search-basis', 'RS')).toMatchObject({
      power: 'court',
      primary: { id: 'rs.cpc.152' },
      confidence: 'medium',
      shownToLearners: true,
    });
  });

  it('shows learners no answer of low confidence', () => {
    expect(resolvePoint(lawLibrary, 'humanitarian-help', 'MK')).toMatchObject({
      power: 'prosecutor',
      confidence: 'low',
      shownToLearners: false,
    });
  });

  it('shows learners no answer where the power is unknown, however good the entry', () => {
    expect(resolvePoint(lawLibrary, 'police-custody-limit', 'XK')).toMatchObject({
      power: 'unknown',
      confidence: 'high',
      shownToLearners: false,
    });
  });

  it('shows learners no answer where no primary entry is recorded', () => {
    expect(resolvePoint(lawLibrary, 'police-cooperation-channel', 'ME')).toMatchObject({
      power: 'police',
      primary: null,
      confidence: null,
      asOf: null,
      shownToLearners: false,
    });
  });

  it('gives null for a point that does not exist', () => {
    expect(resolvePoint(lawLibrary, 'no-such-point', 'RS')).toBeNull();
  });

  it('resolves every point in every jurisdiction', () => {
    for (const point of lawLibrary.points) {
      for (const jurisdiction of JURISDICTIONS) {
        const resolved = resolvePoint(lawLibrary, point.id, jurisdiction);
        expect(resolved?.also).toHaveLength(point.also[jurisdiction].length);
        expect(resolved?.int).toHaveLength(point.int.length);
      }
    }
  });
});

describe('compareJurisdictions', () => {
  it('gives one row per jurisdiction, in their order', () => {
    const rows = compareJurisdictions(lawLibrary, 'police-custody-limit');
    expect(rows.map((row) => [row.jurisdiction, row.power, row.primary?.deadline])).toEqual([
      ['AL', 'prosecutor', 'PT48H'],
      ['BA', 'prosecutor', 'PT24H'],
      ['ME', 'prosecutor', 'PT72H'],
      ['MK', 'police', 'PT24H'],
      ['RS', 'prosecutor', 'PT48H'],
      ['XK', 'unknown', 'PT48H'],
    ]);
  });

  it('gives no rows for a point that does not exist', () => {
    expect(compareJurisdictions(lawLibrary, 'no-such-point')).toEqual([]);
  });
});

describe('findPoint', () => {
  it('finds a point by its exact id only', () => {
    expect(findPoint(lawLibrary, 'undercover')?.title).toBe(
      'Undercover officers and simulated deals',
    );
    expect(findPoint(lawLibrary, 'Undercover')).toBeNull();
    expect(findPoint(lawLibrary, '__proto__')).toBeNull();
  });
});

describe('lawVersion', () => {
  it('is the day of the newest change', () => {
    expect(lawVersion(lawLibrary)).toBe('2026-11-22');
  });
});
