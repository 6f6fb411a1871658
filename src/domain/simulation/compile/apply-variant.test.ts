import { describe, expect, it } from 'vitest';
import { person, playableCase } from '../../../testing/playable-case.ts';
import type { PlayableScenario } from '../../scenario/index.ts';
import { applyVariant } from './apply-variant.ts';

const patched = (texts: Record<string, string>, parts: Partial<PlayableScenario> = {}) =>
  applyVariant(
    playableCase({
      people: [person('girl', { words: [{ when: null, say: 'She waits.' }] })],
      facts: [
        { id: 'simple', text: 'Old.', chip: null, parts: [{ id: '', text: 'Old.', knownTo: [] }] },
        { id: 'split', text: 'Old.', chip: null, parts: [{ id: 'a', text: 'Old.', knownTo: [] }] },
      ],
      peopleAfter: [{ person: 'girl', after: [{ when: null, say: 'She left.' }] }],
      ways: [{ id: 'report', say: 'Report it', takes: 0 }],
      variants: [{ id: 'other', say: 'Other', texts, lostAfter: {}, risk: { girl: 70 } }],
      ...parts,
    }),
    'other',
  );

describe('a variant', () => {
  it('leaves the case it is made from alone', () => {
    const scenario = playableCase({
      variants: [{ id: 'v', say: 'V', texts: { title: 'New' }, lostAfter: {}, risk: {} }],
    });
    expect(applyVariant(scenario, 'v').title).toBe('New');
    expect(scenario.title).toBe('Test case');
  });

  it('changes a text of a fact and of its parts', () => {
    const { facts } = patched({ 'facts.simple.text': 'New.', 'facts.split.parts.a': 'New part.' });
    expect(facts.map(({ text, parts }) => [text, parts[0]?.text])).toEqual([
      ['New.', 'New.'],
      ['Old.', 'New part.'],
    ]);
  });

  it('knows texts by the name the author wrote, and what was said in one line', () => {
    const scenario = patched({
      'real-case.text': 'Another.',
      'people-after.girl': 'She stayed.',
      'people.girl.words': 'She sleeps.',
      'put-right.report.say': 'Tell it',
    });
    expect(scenario.realCase.text).toBe('Another.');
    expect(scenario.peopleAfter[0]?.after).toEqual([{ when: null, say: 'She stayed.' }]);
    expect(scenario.people[0]?.words).toEqual([{ when: null, say: 'She sleeps.' }]);
    expect(scenario.ways[0]?.say).toBe('Tell it');
    expect(scenario.people[0]?.risk).toBe(70);
  });
});
