import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { minimalScenario } from '../testing/minimal-scenario.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

function folderWith(text: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== null) writeFileSync(join(folder, 'scenario.yaml'), text);
  return folder;
}

function run(command: string, ...args: string[]) {
  return new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
    const program = execFile(
      process.execPath,
      ['--import', 'tsx', `src/cli/${command}.ts`, ...args],
      { cwd: ROOT },
      (_, out, errors) => resolve({ code: program.exitCode, out, errors }),
    );
  });
}

const broken = `triggers:
  - { id: late, when: "now() > days(2)", do: [{ person: { who: passenger, risk: 5 } }] }
`;

// Each starts a program of its own, which a busy machine makes slow.
describe('prove', { timeout: 60_000 }, () => {
  it('exits with 0 and says how much was tried when nothing is wrong', async () => {
    const { code, out } = await run('prove', folderWith(minimalScenario()));
    expect(code).toBe(0);
    expect(out).toContain('Budget: 1,500 states, 300 plays, 150 changes for each score, seed 1.');
    expect(out).toContain('Walk over all states: whole.');
    expect(out).toContain('No error');
  });

  it('exits with 1 and says place, way of knowing, sentence and fix of an error', async () => {
    const folder = folderWith(minimalScenario(broken));
    const { code, out } = await run('prove', folder);
    expect(code).toBe(1);
    expect(out.replaceAll(folder, 'CASE')).toMatch(
      /CASE\/scenario.yaml:\d+: triggers.0.when: proved: The condition `now\(\) > days\(2\)` never holds\. .* \[condition\/never-true\]/,
    );
  });

  it('exits with 2 when there is nothing to read or to play', async () => {
    expect((await run('prove', folderWith(null))).code).toBe(2);
    expect((await run('prove', folderWith('format: 1'))).code).toBe(2);
    expect((await run('prove')).code).toBe(2);
  });

  it('prints the same bytes as JSON each time', async () => {
    const folder = folderWith(minimalScenario(broken));
    const [once, again] = [
      await run('prove', folder, '--json'),
      await run('prove', folder, '--json'),
    ];
    expect(again.out).toBe(once.out);
    const printed = JSON.parse(once.out) as { findings: unknown[] };
    expect(printed.findings).toContainEqual(
      expect.objectContaining({
        code: 'condition/never-true',
        severity: 'error',
        known: 'proved',
        file: 'scenario.yaml',
        line: expect.any(Number) as number,
        path: ['triggers', 0, 'when'],
        witness: null,
      }),
    );
  });

  it('writes witnesses that score replays to the score they say', async () => {
    const [folder, witnesses] = [folderWith(minimalScenario()), folderWith(null)];
    await run('prove', folder, '--witnesses', witnesses);
    const files = readdirSync(witnesses);
    expect(files).toContain('highest-team.yaml');
    const path = join(witnesses, 'highest-team.yaml');
    expect(readFileSync(path, 'utf8')).toContain('take: first-step');
    const { code, errors } = await run('score', folder, path);
    expect(code).toBe(0);
    expect(errors).toContain('As the playthrough expects.');
  });
});
