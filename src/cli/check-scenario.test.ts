import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { minimalScenario } from '../testing/minimal-scenario.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

function check(text: string | null, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== null) writeFileSync(join(folder, 'scenario.yaml'), text);
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const run = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/check-scenario.ts', folder, ...options],
      { cwd: ROOT },
      (_, out) => resolve({ code: run.exitCode, out: out.replaceAll(folder, 'CASE') }),
    );
  });
}

// Each starts a program of its own, which a busy machine makes slow.
describe('check:scenario', { timeout: 60_000 }, () => {
  it('exits with 0 and says so when the case can be played', async () => {
    const { code, out } = await check(minimalScenario());
    expect(code).toBe(0);
    expect(out).toBe('The case can be played. 0 problems, 0 notes.\n');
  });

  it('exits with 1 and says file, line, column and sentence of every problem', async () => {
    const { code, out } = await check(
      minimalScenario().replace('takes: PT10M', 'takes: 10 minutes'),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'CASE/scenario.yaml:26:66: decisions › first-step › options › ask-how-he-is › takes: “10 minutes” is not a length of time such as PT10M, PT6H or P2D. [shape/wrong-type]',
    );
  });

  it('exits with 2 when there is nothing to read', async () => {
    expect((await check(null)).code).toBe(2);
    expect((await check('\u0000\u0001')).code).toBe(2);
  });

  it('prints the same as JSON', async () => {
    const { code, out } = await check(
      minimalScenario().replace('seat: police', 'seat: polis'),
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      playable: false,
      hash: null,
      problems: [
        {
          code: 'shape/not-allowed',
          severity: 'blocks play',
          file: 'scenario.yaml',
          line: 22,
          column: 11,
          path: ['decisions', 'first-step', 'seat'],
          found: 'polis',
          nearest: 'police',
          details: {},
          expected: { is: 'one-of', values: ['police', 'prosecution', 'reception', 'cso'] },
          sentence: expect.stringContaining('Did you mean “police”?') as string,
        },
      ],
    });
  });
});
