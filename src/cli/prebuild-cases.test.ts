import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { prebuildCases } from './prebuild-cases.ts';

/** A folder of cases by name, as `scenarios/` is one. */
function folderWith(cases: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'cases-'));
  for (const [name, text] of Object.entries(cases)) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'scenario.yaml'), text);
  }
  return root;
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
