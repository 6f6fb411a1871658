import { describe, expect, it } from 'vitest';
import { lawLibrary } from './all-packs.ts';
import { JURISDICTIONS } from './jurisdictions.ts';
import { lawByTopic } from './law-by-topic.ts';

describe('lawByTopic', () => {
  it.each(JURISDICTIONS)('in %s has every point in one chapter', (jurisdiction) => {
    const points = lawByTopic(lawLibrary, jurisdiction).flatMap((chapter) => chapter.points);
    expect(points.map(({ id }) => id).sort()).toEqual(lawLibrary.points.map(({ id }) => id).sort());
  });

  it.each(JURISDICTIONS)('in %s leaves out no entry of the pack', (jurisdiction) => {
    const shown = lawByTopic(lawLibrary, jurisdiction).flatMap(({ points, entries }) => [
      ...points.flatMap(({ primary, also }) => [primary, ...also]),
      ...entries,
    ]);
    expect(new Set(shown.flatMap((entry) => entry?.id ?? []))).toEqual(
      new Set(lawLibrary.packs[jurisdiction].entries.map(({ id }) => id)),
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

  it('puts an entry that no point cites into the chapter of its topic', () => {
    const uncited = lawByTopic(lawLibrary, 'AL').filter(({ entries }) => entries.length > 0);
    expect(uncited.map(({ topic, entries }) => [topic, entries.map(({ id }) => id)])).toEqual([
      ['evidence', ['al.cpc.37a']],
    ]);
  });
});
