import { describe, expect, it } from 'vitest';
import { lawLibrary } from './all-packs.ts';
import { type Jurisdiction, JURISDICTIONS } from './jurisdictions.ts';
import { lawByTopic } from './law-by-topic.ts';

describe('lawByTopic', () => {
  it.each(JURISDICTIONS)('in %s has every point in one chapter', (jurisdiction) => {
    const points = lawByTopic(lawLibrary, jurisdiction).flatMap((chapter) => chapter.points);
    expect(points.map(({ id }) => id).sort()).toEqual(lawLibrary.points.map(({ id }) => id).sort());
  });

  it.each(JURISDICTIONS)('in %s leaves out no law of the two packs', (jurisdiction) => {
    const chapters = lawByTopic(lawLibrary, jurisdiction);
    const shown = chapters.flatMap(({ points, entries, international }) => [
      ...points.flatMap(({ primary, also, int }) => [primary, ...also, ...int]),
      ...entries,
      ...international,
    ]);
    const { packs } = lawLibrary;
    const all = [...packs[jurisdiction].entries, ...packs.INT.entries].map(({ id }) => id);
    const footnote = 'xk.footnote'; // stands below every page that names Kosovo*
    expect(new Set(shown.flatMap((entry) => entry?.id ?? []))).toEqual(
      new Set(all.filter((id) => id !== footnote)),
    );
  });

  it('has the same points in the same order in every jurisdiction', () => {
    const orders = JURISDICTIONS.map((jurisdiction) =>
      lawByTopic(lawLibrary, jurisdiction).map(({ topic, points }) => [
        topic,
        points.map(({ id }) => id),
      ]),
    );
    for (const order of orders) expect(order).toEqual(orders[0]);
  });

  it.each<[Jurisdiction, string[][]]>([
    ['AL', [['evidence', 'al.cpc.37a']]],
    ['RS', [['other', 'rs.draft.cpc']]],
    ['XK', []],
  ])('puts an entry of %s that no point cites into the chapter of its topic', (place, expected) => {
    const uncited = lawByTopic(lawLibrary, place).flatMap(({ topic, entries }) =>
      entries.map(({ id }) => [topic, id]),
    );
    expect(uncited).toEqual(expected);
  });

  it('has international law that no point cites in every jurisdiction', () => {
    for (const jurisdiction of JURISDICTIONS) {
      const uncited = lawByTopic(lawLibrary, jurisdiction).flatMap(({ topic, international }) =>
        international.map(({ id }) => [topic, id]),
      );
      expect(uncited).toEqual([
        ['other', 'int.istanbul'],
        ['cooperation', 'int.som.7'],
      ]);
    }
  });
});
