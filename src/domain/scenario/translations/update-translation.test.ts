import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { lawLibrary } from '../../law/packs.ts';
import { readScenario } from '../read-scenario.ts';
import { sourceTextsOf } from './placed-translation.ts';
import { textMark } from './source-texts.ts';
import { updateTranslation } from './update-translation.ts';

const sources = new Map([
  ['title', 'The night bus'],
  ['opening', 'A bus has stopped.\n\nIt is dark.\n'],
  ['endings.over.say', 'The bus drives on.'],
]);

function update(before: string | null, { dropUnknown = false } = {}) {
  const updated = updateTranslation(before, sources, dropUnknown);
  if (!updated) throw new Error('The file of the test is not YAML');
  return updated;
}

describe('a translation file', () => {
  it('begins with every text of the case, its mark, and the text itself in a comment', () => {
    const { text, ...counts } = update(null);
    expect(text).toBe(
      `
# > The night bus
title:
  text: ""
  of: ${textMark('The night bus')}

# > A bus has stopped.
# >
# > It is dark.
opening:
  text: ""
  of: ${textMark('A bus has stopped.\n\nIt is dark.\n')}

# > The bus drives on.
endings.over.say:
  text: ""
  of: ${textMark('The bus drives on.')}
`.trimStart(),
    );
    expect(counts).toEqual({ translated: 0, stale: [], unknown: [], of: 3 });
  });

  it('that is updated twice is the same as updated once', () => {
    const once = update('# By Ana\n\nold.key: { text: Старо, of: 0123456789abcdef } # why?\n').text;
    expect(update(once).text).toBe(once);
  });

  it('keeps what is translated and what the translator noted, in the order of the case', () => {
    const { text, translated } = update(
      [
        '# Translated by Ana.',
        '',
        '# ask Igor',
        `endings.over.say: { text: Автобусот оди., of: ${textMark('The bus drives on.')} }`,
        `title: { text: Ноќен автобус, of: ${textMark('The night bus')} } # short`,
      ].join('\n'),
    );
    expect(translated).toBe(2);
    expect(text).toMatch(/^# Translated by Ana\.\n/);
    expect(text).toMatch(/# ask Igor\n# > The bus drives on\.\nendings\.over\.say: \{ text: Авт/);
    expect(text).toMatch(/Ноќен автобус, of: [0-9a-f]{16} \} # short/);
    expect(text.indexOf('title:')).toBeLessThan(text.indexOf('endings.over.say:'));
  });

  it('says what has changed, and keeps the old translation with its old mark', () => {
    const { text, stale } = update(
      `title: { text: Ноќен воз, of: ${textMark('The night train')} }`,
    );
    expect(stale).toEqual(['title']);
    expect(text).toContain(
      [
        '# > CHANGED since it was translated. Mend the translation, then write below it:',
        `# >   of: ${textMark('The night bus')}`,
        '# > The text is now:',
        '# > The night bus',
        `title: { text: Ноќен воз, of: ${textMark('The night train')} }`,
      ].join('\n'),
    );
  });

  it('gives a text that is not translated yet the mark of the present text', () => {
    const { text, stale } = update('title: { text: "", of: 0123456789abcdef }');
    expect(stale).toEqual([]);
    expect(text).toContain(`title: { text: "", of: ${textMark('The night bus')} }`);
  });

  it('keeps the translation of a text that is gone until it is told to drop it', () => {
    const before = 'old.key: { text: Старо, of: 0123456789abcdef }';
    expect(update(before)).toMatchObject({ unknown: ['old.key'] });
    expect(update(before).text).toContain(
      '# > The case does not have this text any more.\nold.key: { text: Старо',
    );
    expect(update(before, { dropUnknown: true }).text).not.toContain('old.key');
  });

  it('is left alone when it is not YAML with keys', () => {
    expect(updateTranslation('title: "', sources, false)).toBeNull();
    expect(updateTranslation('- a', sources, false)).toBeNull();
  });

  it('can be read and has no problem, empty or half done', () => {
    const { draft } = readScenario({ 'scenario.yaml': minimalScenario() }, lawLibrary);
    const texts = sourceTextsOf(draft, lawLibrary);
    const begun = updateTranslation(null, texts, false)?.text ?? '';
    const half = begun.replace('text: ""', 'text: Ноќен автобус');
    for (const mk of [begun, half]) {
      const files = { 'scenario.yaml': minimalScenario(), 'text/mk.yaml': mk };
      const { draft: read, problems } = readScenario(files, lawLibrary);
      expect(problems).toEqual([]);
      expect(Object.keys(read.texts['mk'] ?? {})).toEqual(mk === half ? ['title'] : []);
    }
  });
});
