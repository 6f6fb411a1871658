import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { minimalScenario } from '../testing/minimal-scenario.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

function folderWith(scenario: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'scenario.yaml'), scenario);
  return folder;
}

function translate(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/translate.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

// Each starts a program of its own, which a busy machine makes slow.
describe('translate', { timeout: 60_000 }, () => {
  it('begins a file, and says later what has changed since', () => {
    const folder = folderWith(minimalScenario());
    const file = join(folder, 'text/mk.yaml');
    expect(translate(folder, 'mk')).toEqual({
      code: 0,
      said: `${file}: 0 of 28 texts are translated.\n`,
    });
    writeFileSync(file, readFileSync(file, 'utf8').replace('text: ""', 'text: Ноќен автобус'));
    writeFileSync(
      join(folder, 'scenario.yaml'),
      minimalScenario().replace('title: The night bus', 'title: The night train'),
    );
    const { code, said } = translate(folder, 'mk');
    expect(code).toBe(0);
    expect(said).toContain('0 of 28 texts are translated.\nCHANGED: title.');
    expect(readFileSync(file, 'utf8')).toContain('text: Ноќен автобус');
  });

  it('leaves alone what it cannot read', () => {
    const folder = folderWith('title: "');
    expect(translate(folder, 'mk')).toMatchObject({
      code: 1,
      said: expect.stringContaining('check:scenario') as string,
    });
  });

  it('says how it is used when the language is none of a case', () => {
    const { code, said } = translate(folderWith(minimalScenario()), 'tlh');
    expect(code).toBe(2);
    expect(said).toContain('Use: npm run -s translate');
  });
});
