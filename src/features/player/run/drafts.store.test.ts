import { describe, expect, test } from 'vitest';
import { createDraftsStore, emptyDraft } from './drafts.store.ts';

describe('drafts', () => {
  test('come back as they were kept, with the seat that was on screen and the stops that were read', () => {
    let kept: unknown = null;
    const store = createDraftsStore(null, (all) => {
      kept = JSON.parse(JSON.stringify(all));
    });
    store.getState().change('police/decision:d1', { chosen: ['a'], words: 'cold' });
    store.getState().selectSeat('cso');
    store.getState().passStops(['3:d1/a:e1']);
    const again = createDraftsStore(kept, () => {}).getState();
    expect(again.drafts['police/decision:d1']).toEqual({
      ...emptyDraft,
      chosen: ['a'],
      words: 'cold',
    });
    expect(again.seat).toBe('cso');
    expect(again.passedStops).toEqual(['3:d1/a:e1']);
  });

  test.each([
    null,
    7,
    'text',
    [],
    { drafts: 3, seat: 'mayor' },
    { drafts: { a: { chosen: 1 } }, passedStops: [1] },
  ])('that are not drafts are made again: %j', (kept) => {
    const { drafts, seat, passedStops } = createDraftsStore(kept, () => {}).getState();
    expect(drafts).toEqual({});
    expect(passedStops).toEqual([]);
    expect(seat).toBeNull();
  });

  test('are gone when forgotten', () => {
    const store = createDraftsStore(null, () => {});
    store.getState().change('acts', { chosen: ['walk'] });
    store.getState().forget('acts');
    expect(store.getState().drafts).toEqual({});
  });
});
