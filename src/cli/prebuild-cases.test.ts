import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textMark } from '../domain/scenario/from-files.ts';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { type MakeTranslations, prebuildCases } from './prebuild-cases.ts';
import { pseudoTranslations } from './pseudo/index.ts';

/** A folder of cases by name, as `scenarios/` is one. */
function folderWith(cases: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'cases-'));
  for (const [name, text] of Object.entries(cases)) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'scenario.yaml'), text);
  }
  return root;
}

type Language = { translated: number; of: number };
type PseudoCard = { translations: { sq: Language; mk: Language } };

/** The written files by name. */
function prebuiltIn(root: string, madeUp?: MakeTranslations): Record<string, string> {
  const built = prebuildCases(root, madeUp);
  const assets = built.ok ? built.assets : [];
  return Object.fromEntries(assets.map(({ fileName, source }) => [fileName, source]));
}

describe('prebuildCases', () => {
  it('makes a card and a file for every case, named by its id', () => {
    const built = prebuildCases(folderWith({ 'night-bus': minimalScenario() }));
    const assets = built.ok ? built.assets : [];
    expect(assets.map(({ fileName }) => fileName)).toEqual([
      'cases/index.json',
      'cases/night-bus.json',
    ]);
    const [index, file] = assets.map(({ source }) => JSON.parse(source) as unknown);
    expect(index).toEqual([
      {
        id: 'night-bus',
        title: 'The night bus',
        kind: 'warm-up',
        jurisdiction: 'RS',
        about: 'A bus stops at night and one passenger has no papers.',
        place: null,
        minutes: 5,
        caseHours: 24,
        seats: ['police'],
        languages: ['en'],
        translations: {},
        reviewStatus: 'not-reviewed',
        intensity: 1,
        contentNote: null,
        lengths: {
          oneSeat: [{ cut: null, minutes: 5, leftOut: 0, say: null }],
          allSeats: [{ cut: null, minutes: 5, leftOut: 0, say: null }],
        },
        canBeGuided: false,
        version: '1.0.0',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
    expect(file).toMatchObject({
      hash: (index as { hash: string }[])[0]?.hash,
      scenario: { id: 'night-bus' },
    });
  });

  it('writes what of a translation is up to date, and says on the card how far it goes', () => {
    const root = folderWith({ 'night-bus': minimalScenario() });
    mkdirSync(join(root, 'night-bus', 'text'));
    const mk = [
      `title: { text: Ноќен автобус, of: ${textMark('The night bus')} }`,
      `about: { text: Автобус., of: ${textMark('A train.')} }`,
      `decisions.first-step.ask: { text: Што прво?, of: ${textMark('What do you do first?')} }`,
    ];
    writeFileSync(join(root, 'night-bus', 'text', 'mk.yaml'), mk.join('\n'));
    const assets = prebuiltIn(root);
    const [card] = JSON.parse(assets['cases/index.json'] ?? '') as Record<string, unknown>[];
    expect(card).toMatchObject({
      languages: ['en', 'mk'],
      translations: {
        mk: { translated: 2, stale: 1, title: 'Ноќен автобус', about: null, contentNote: null },
      },
    });
    expect(JSON.parse(assets['cases/night-bus.mk.json'] ?? '')).toEqual({
      hash: card?.['hash'],
      texts: {
        title: 'Ноќен автобус',
        'decisions/0/ask': 'Што прво?',
        'items/0/because': 'Што прво?',
      },
    });
  });

  it('does not offer a language in which nothing can be read', () => {
    const root = folderWith({ 'night-bus': minimalScenario() });
    mkdirSync(join(root, 'night-bus', 'text'));
    writeFileSync(
      join(root, 'night-bus', 'text', 'mk.yaml'),
      `title: { text: Ноќен воз, of: ${textMark('The night train')} }`,
    );
    const assets = prebuiltIn(root);
    expect(Object.keys(assets)).toEqual(['cases/index.json', 'cases/night-bus.json']);
    expect(JSON.parse(assets['cases/index.json'] ?? '')).toMatchObject([{ languages: ['en'] }]);
  });

  it('has every text in the languages that are made up for the stories', () => {
    const root = folderWith({ 'night-bus': minimalScenario() });
    const assets = prebuiltIn(root, pseudoTranslations);
    const [card] = JSON.parse(assets['cases/index.json'] ?? '') as PseudoCard[];
    const { sq, mk } = card?.translations ?? {};
    expect(sq).toMatchObject({ translated: sq?.of, stale: 0, title: '[Ţĥĥé ñîîğĥĥţ ƀûûš]' });
    expect(mk).toMatchObject({ translated: (mk?.of ?? 0) - 1, stale: 1, title: 'Тхе нигхт бус' });
  });

  it('gives the sentences of every case that cannot be played, and builds none', () => {
    const root = folderWith({
      'night-bus': minimalScenario(),
      broken: minimalScenario().replace('with: [passenger]', 'with: [pasenger]'),
    });
    expect(prebuildCases(root)).toEqual({
      ok: false,
      sentences: [
        expect.stringContaining(
          'broken/scenario.yaml:26:80: decisions › first-step › options › ask-how-he-is › with › 1: this case has no person “pasenger”. Did you mean “passenger”?',
        ) as string,
      ],
    });
  });

  it('refuses a case whose folder has another name than its id', () => {
    const built = prebuildCases(folderWith({ bus: minimalScenario() }));
    expect(built).toMatchObject({
      ok: false,
      sentences: [expect.stringContaining('Make them the same')],
    });
  });

  it('is content with a folder that is not there', () => {
    expect(prebuildCases('/no/such/folder')).toMatchObject({
      ok: true,
      assets: [{ source: '[]' }],
    });
  });
});
