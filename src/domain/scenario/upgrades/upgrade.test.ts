import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../../law/packs.ts';
import type { Json } from '../reading/json.ts';
import { readScenario } from '../read-scenario.ts';
import { toPlayable } from '../to-playable.ts';
import sketch from './fixtures/0000-sketch.yaml?raw';
import { NEWEST_FORMAT, upgraded, upgrades } from './upgrade.ts';

describe('upgrades', () => {
  it('lead from the first format to the newest without a gap', () => {
    expect(upgrades.map(({ from }) => from)).toEqual([...Array(NEWEST_FORMAT).keys()]);
  });

  it('leave a content alone that is of the newest format, of none, or no group', () => {
    const contents: Json[] = [
      { format: NEWEST_FORMAT, seats: ['police'] },
      { title: 'x' },
      'text',
      null,
      [1],
    ];
    for (const content of contents) {
      expect(upgraded(content)).toBe(content);
    }
  });

  it('never throw, whatever an old file holds in the places they look at', () => {
    const values: Json[] = [null, 1, 'a', [], [1, null], {}, { a: null, b: 3, c: [] }];
    for (const value of values) {
      const content = { format: 0, seats: value, facts: value, people: value };
      expect(upgraded(content)).toMatchObject({ format: NEWEST_FORMAT });
    }
  });

  it('make a case of format 0 playable: seats get sheets, facts groups, ages words', () => {
    const { draft, problems } = readScenario({ 'scenario.yaml': sketch }, lawLibrary);
    expect(problems).toEqual([]);
    const playable = toPlayable(draft, lawLibrary);
    expect(playable).toMatchObject({
      ok: true,
      value: {
        format: NEWEST_FORMAT,
        kind: 'warm-up',
        version: '0.1.0',
        seats: [{ id: 'police' }, { id: 'prosecution' }],
        facts: [
          { id: 'brother-called', text: 'A man rings her brother and asks for money.' },
          { id: 'two-lists', parts: [{ knownTo: ['police'] }] },
        ],
        people: [{ id: 'boy', about: 'About 15 years old' }],
      },
    });
  });

  it('of a newer Caseroute are not guessed: the draft keeps the text as it came', () => {
    const text = 'format: 7\ntitle: Of tomorrow\nnew-key: 1\n';
    const { draft, problems } = readScenario({ 'scenario.yaml': text }, lawLibrary);
    expect(problems).toMatchObject([
      { code: 'format/newer', line: 1, found: '7', severity: 'blocks play' },
    ]);
    expect(draft.source).toEqual({ 'scenario.yaml': text });
    expect(draft.content).toEqual({ format: 7, title: 'Of tomorrow', 'new-key': 1 });
    expect(toPlayable(draft, lawLibrary).ok).toBe(false);
  });
});
