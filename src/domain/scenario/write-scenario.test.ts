import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../testing/every-key-scenario.ts';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { lawLibrary } from '../law/packs.ts';
import type { DraftScenario } from './draft.ts';
import type { Json } from './reading/json.ts';
import { readScenario } from './read-scenario.ts';
import { playableHash, toPlayable } from './to-playable.ts';
import { writeScenario } from './write-scenario.ts';

const hashOf = (draft: DraftScenario) => {
  const playable = toPlayable(draft, lawLibrary);
  return playable.ok ? playableHash(playable.value) : playable.trouble;
};

describe('writeScenario', () => {
  it.each([
    ['the smallest', minimalScenario()],
    ['the complete', everyKeyScenario],
  ])('gives %s case back as it was read, to the same hash', (_, text) => {
    const { draft } = readScenario({ 'scenario.yaml': text }, lawLibrary);
    const again = readScenario(writeScenario(draft), lawLibrary);
    expect(again.problems).toEqual([]);
    expect(again.draft.content).toEqual(draft.content);
    expect(hashOf(again.draft)).toBe(hashOf(draft));
  });

  it('keeps the order of keys', () => {
    const { draft } = readScenario({ 'scenario.yaml': everyKeyScenario }, lawLibrary);
    const again = readScenario(writeScenario(draft), lawLibrary);
    expect(JSON.stringify(again.draft.content)).toBe(JSON.stringify(draft.content));
  });

  it('writes translations beside the case', () => {
    const texts = { mk: { title: { text: 'Ноќен автобус', of: '0123456789abcdef' } } };
    const { draft } = readScenario({ 'scenario.yaml': minimalScenario() }, lawLibrary);
    const again = readScenario(writeScenario({ ...draft, texts }), lawLibrary);
    expect(again.draft.texts).toEqual(texts);
  });

  it('gives any content back as it was, whatever its texts look like', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '',
        ' ',
        '---',
        '- a',
        'a: b',
        '# no',
        '~',
        'null',
        'true',
        '1.0',
        '0x1f',
        '2026-03-14',
        '"',
        "'",
        '*a',
        '&a',
        '!a',
        '%a',
        '@a',
        '`a',
        '{',
        '[a',
        '|',
        '>',
        '? a',
        'a\nb',
        '  a\n b\n\n',
        'a\r\nb',
        '\t',
        '<script>alert(1)</script>',
        'a'.repeat(200),
        'ć, š, ž',
        '\ufeffa',
        '\u2028',
        '\u0085',
      ),
    );
    // The mark of the byte order at the very beginning of a file is no part of its first key.
    const key = text.filter(
      (one) =>
        !['__proto__', 'constructor', 'prototype'].includes(one) && !one.startsWith('\ufeff'),
    );
    const { content } = fc.letrec<{ content: Json }>((tie) => ({
      content: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.boolean(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('content'), { maxLength: 5 }),
        fc.dictionary(key, tie('content'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(key, content, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
        (written) => {
          const draft: DraftScenario = { content: written, texts: {}, source: {}, unread: [] };
          expect(readScenario(writeScenario(draft), lawLibrary).draft.content).toEqual(written);
        },
      ),
      { numRuns: 300, seed: 20260314 },
    );
  });
});
