import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'caseroute-pure-'));
afterAll(() => rmSync(copy, { recursive: true }));

test.each(['domain', 'shared'])(
  'touching the browser or Node in %s is a type error',
  async (floor) => {
    const names = [
      'window',
      'document',
      'setTimeout',
      'localStorage',
      'fetch',
      'process',
      'Buffer',
    ];
    writeFileSync(
      join(copy, 'seed.ts'),
      names.map((name, at) => `export const x${at} = ${name};`).join('\n'),
    );
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'src', floor, 'tsconfig.json'), include: ['seed.ts'] }),
    );
    const found = await typeErrors();
    expect(names.filter((name) => !found.includes(`'${name}'`))).toEqual([]);
  },
);

async function typeErrors(): Promise<string> {
  const compiler = join(root, 'node_modules/.bin/tsc');
  // The compiler exits with 2 when it finds something, which here is the point.
  const { stdout } = await promisify(execFile)(compiler, ['-p', copy]).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}
