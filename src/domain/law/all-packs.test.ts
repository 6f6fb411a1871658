import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../shared/duration.ts';
import { lawLibrary } from './all-packs.ts';
import {
  JURISDICTION_NAMES,
  JURISDICTIONS,
  KOSOVO_FOOTNOTE,
  LAW_PACK_IDS,
  type LawPackId,
} from './jurisdictions.ts';
import { SEATS } from './types.ts';

// The data reaches the program by assertion, not by a parser, so this file is what makes its types true.

const packs = Object.values(lawLibrary.packs);
const entries = packs.flatMap((pack) => pack.entries);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TOPICS =
  'offence qualified-offence custody sim search evidence money asylum child nrm cooperation data other';
const POWERS = 'police prosecutor court guardianship-authority asylum-authority other unknown';

describe('every pack', () => {
  it.each<[LawPackId, number]>([
    ['AL', 46],
    ['BA', 46],
    ['ME', 42],
    ['MK', 41],
    ['RS', 53],
    ['XK', 32],
    ['INT', 68],
  ])('%s holds its %i entries', (id, count) => {
    expect(lawLibrary.packs[id].id).toBe(id);
    expect(lawLibrary.packs[id].entries).toHaveLength(count);
  });

  it('is one of the seven', () => {
    expect(Object.keys(lawLibrary.packs).sort()).toEqual([...LAW_PACK_IDS].sort());
  });

  it('carries the day of its last change, and the library carries the newest', () => {
    for (const pack of packs) {
      expect(pack.version).toMatch(DAY);
      expect(pack.version <= lawLibrary.version).toBe(true);
    }
    expect(lawLibrary.version).toBe('2026-11-22');
  });
});

describe('every entry', () => {
  it('has an id that no other entry has', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });

  it.each(packs)('of $id belongs to its pack by jurisdiction and by id', (pack) => {
    for (const entry of pack.entries) {
      expect(entry.jurisdiction).toBe(pack.id);
      expect(entry.id.startsWith(`${pack.id.toLowerCase()}.`), entry.id).toBe(true);
    }
  });

  it('has exactly the ten fields, in the same order', () => {
    const fields = [
      'id',
      'jurisdiction',
      'instrument',
      'article',
      'topic',
      'gist',
      'deadline',
      'sourceUrl',
      'confidence',
      'asOf',
    ];
    for (const entry of entries) expect(Object.keys(entry), entry.id).toEqual(fields);
  });

  it('names an instrument, an article and a gist', () => {
    for (const { id, instrument, article, gist } of entries) {
      expect(
        [instrument, article, gist].every((text) => text.trim() !== ''),
        id,
      ).toBe(true);
    }
  });

  it('has a known topic, a grade of confidence and a year', () => {
    for (const { id, topic, confidence, asOf } of entries) {
      expect(TOPICS.split(' '), id).toContain(topic);
      expect(['high', 'medium', 'low'], id).toContain(confidence);
      expect(
        Number.isInteger(asOf) && asOf >= 1951 && asOf <= Number(lawLibrary.version.slice(0, 4)),
        id,
      ).toBe(true);
    }
  });

  it('has a deadline that can be read, or none', () => {
    for (const { id, deadline } of entries) {
      expect(deadline === null || parseDuration(deadline) !== null, id).toBe(true);
    }
    expect(entries.filter((entry) => entry.deadline !== null)).toHaveLength(56);
  });

  it('has a web address as source, or none', () => {
    const withSource = entries.filter((entry) => entry.sourceUrl !== null);
    expect(withSource).toHaveLength(156);
    for (const { id, sourceUrl } of withSource) expect(sourceUrl, id).toMatch(/^https?:\/\/\S+$/);
  });

  it('of high confidence names its source, save the designation of Kosovo*', () => {
    const unsourced = entries.filter((e) => e.confidence === 'high' && e.sourceUrl === null);
    expect(unsourced.map((entry) => entry.id)).toEqual(['xk.footnote']);
  });

  it('keeps the grade it was recorded with', () => {
    const count = (grade: string) => entries.filter((e) => e.confidence === grade).length;
    expect([count('high'), count('medium'), count('low')]).toEqual([118, 184, 26]);
  });
});

describe('every point', () => {
  it('is one of 49 with ids of their own', () => {
    expect(new Set(lawLibrary.points.map((point) => point.id)).size).toBe(49);
    expect(lawLibrary.points).toHaveLength(49);
  });

  it.each(lawLibrary.points)(
    '$id answers for the six jurisdictions and cites entries that exist',
    (point) => {
      for (const table of [point.power, point.primary, point.also]) {
        expect(Object.keys(table).sort()).toEqual([...JURISDICTIONS].sort());
      }
      for (const jurisdiction of JURISDICTIONS) {
        const own = lawLibrary.packs[jurisdiction].entries.map((entry) => entry.id);
        const primary = point.primary[jurisdiction];
        const cited = primary === null ? [] : [primary];
        expect(own).toEqual(expect.arrayContaining([...cited, ...point.also[jurisdiction]]));
        expect(POWERS.split(' ')).toContain(point.power[jurisdiction]);
      }
      const international = lawLibrary.packs.INT.entries.map((entry) => entry.id);
      expect(international).toEqual(expect.arrayContaining([...point.int]));
    },
  );

  it('has a title, a question, a note and at least one seat that needs it', () => {
    for (const { id, title, question, note, seats } of lawLibrary.points) {
      expect(
        [title, question, note].every((text) => text.trim() !== ''),
        id,
      ).toBe(true);
      expect(seats.length, id).toBeGreaterThan(0);
      expect(SEATS, id).toEqual(expect.arrayContaining([...seats]));
    }
  });

  it.each([
    ['AL', 39],
    ['BA', 44],
    ['ME', 44],
    ['MK', 40],
    ['RS', 44],
    ['XK', 39],
  ] as const)('has a primary entry in %s in %i cases', (jurisdiction, count) => {
    const answered = lawLibrary.points.filter((point) => point.primary[jurisdiction] !== null);
    expect(answered).toHaveLength(count);
  });
});

describe('the name Kosovo*', () => {
  it('carries its asterisk and its footnote', () => {
    const recorded = lawLibrary.packs.XK.entries.find((entry) => entry.id === 'xk.footnote');
    expect(JURISDICTION_NAMES.XK).toBe('Kosovo*');
    expect(recorded?.gist).toBe(KOSOVO_FOOTNOTE);
  });

  it('is never written without the asterisk', () => {
    const texts = JSON.stringify([
      entries.map(({ instrument, article, gist }) => [instrument, article, gist]),
      lawLibrary.points.map(({ title, question, note }) => [title, question, note]),
    ]).replaceAll('ICJ Opinion on the Kosovo declaration', '');
    expect(texts).not.toMatch(/Kosovo(?!\*)/);
  });
});
