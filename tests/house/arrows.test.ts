import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A place in src, and an import written there. */
type Seed = readonly [file: string, from: string];

const FORBIDDEN: readonly Seed[] = [
  // Floors: each row reaches for something above it.
  ['shared/a.ts', '../domain/law/index.ts'],
  ['shared/a.ts', 'zod'],
  ['shared/a.ts', 'node:fs'],
  ['domain/law/a.ts', '../../storage/runs.ts'],
  ['domain/law/a.ts', '../../i18n/index.ts'],
  ['domain/law/deep/a.ts', '../../../ui/controls/button.tsx'],
  ['storage/a.ts', '../realtime/connection/outbox.ts'],
  ['storage/a.ts', '../ui/icons.ts'],
  ['storage/a.ts', 'react'],
  ['storage/a.ts', 'dexie-react-hooks'],
  ['realtime/connection/a.ts', '../../storage/runs.ts'],
  ['realtime/connection/a.ts', 'react'],
  ['server/a.ts', '../storage/runs.ts'],
  ['server/a.ts', '../realtime/connection/outbox.ts'],
  ['ui/a.ts', '../domain/law/index.ts'],
  ['ui/a.ts', '../i18n/index.ts'],
  ['ui/a.ts', 'use-intl'],
  ['ui/a.ts', 'zustand'],
  ['i18n/a.ts', '../ui/icons.ts'],
  ['i18n/a.ts', '../features/library/index.ts'],
  ['i18n/a.ts', '../domain/scenario/index.ts'],
  ['cli/a.ts', '../storage/runs.ts'],
  ['cli/a.ts', '../app/main.tsx'],
  ['features/player/a.ts', '../../app/routes.tsx'],
  ['features/player/a.ts', '../../server/hub.ts'],
  ['app/a.ts', '../server/hub.ts'],
  ['app/a.ts', '../testing/build-case.ts'],
  ['features/player/a.ts', '../../testing/build-case.ts'],
  ['testing/a.ts', '../features/player/index.ts'],
  ['testing/a.ts', '../server/hub.ts'],

  // Features meet only in app.
  ['features/player/a.ts', '../debrief/index.ts'],
  ['features/player/desk/a.ts', '../../debrief/index.ts'],
  ['features/library/a.ts', '../player/index.ts'],
  ['features/classroom/a.ts', '../player/index.ts'],
  ['features/studio/a.ts', '../player/index.ts'],
  ['features/debrief/a.ts', '../studio/index.ts'],
  ['features/settings/a.ts', '../library/index.ts'],

  // Inside domain.
  ['domain/law/a.ts', '../scenario/index.ts'],
  ['domain/scenario/a.ts', '../simulation/index.ts'],
  ['domain/simulation/deep/a.ts', '../../scoring/index.ts'],
  ['domain/scoring/a.ts', '../proving/index.ts'],
  ['domain/proving/a.ts', '../classroom/index.ts'],
  ['domain/law/a.ts', 'zod'],
  ['domain/simulation/a.ts', 'yaml'],
  ['domain/simulation/a.ts', '@marcbachmann/cel-js'],
  ['domain/scenario/a.ts', 'xstate'],
  ['domain/scoring/a.ts', 'react'],
  ['domain/scoring/a.ts', 'dexie'],
  ['domain/proving/a.ts', 'node:worker_threads'],
  ['domain/classroom/a.ts', 'socket.io-client'],

  // Front doors.
  ['domain/simulation/a.ts', '../scenario/read-scenario.ts'],
  ['domain/simulation/deep/a.ts', '../../scenario/format/acts.ts'],
  ['features/player/a.ts', '../../domain/scenario/read-scenario.ts'],
  ['storage/a.ts', '../domain/simulation/log/events.ts'],
  ['cli/a.ts', '../domain/scoring/score-run.ts'],
  ['app/a.ts', '../features/player/desk.tsx'],
  ['app/routes/a.ts', '../../features/player/deep/index.ts'],
  ['domain/scoring/a.ts', './index.ts'],
  ['domain/scoring/criteria/a.ts', '../index.ts'],
  ['features/player/a.ts', './index.ts'],

  // Tests obey the arrows of the code they stand beside.
  ['domain/law/a.test.ts', '../scenario/index.ts'],
  ['ui/a.test.ts', '../domain/law/index.ts'],
];

const ALLOWED: readonly Seed[] = [
  ['shared/a.ts', './assert.ts'],
  ['shared/a.ts', '@noble/hashes/sha2.js'],
  ['domain/law/a.ts', '../../shared/result.ts'],
  ['domain/scenario/a.ts', '../law/index.ts'],
  ['domain/scenario/format/a.ts', '../../law/index.ts'],
  ['domain/scenario/format/a.ts', '../reading/parse-yaml.ts'],
  ['domain/scenario/a.ts', 'zod'],
  ['domain/simulation/a.ts', 'xstate'],
  ['domain/proving/a.ts', 'xstate/graph'],
  ['domain/classroom/a.ts', '../proving/index.ts'],
  ['domain/law/a.test.ts', 'fast-check'],
  ['domain/law/a.test.ts', '../../testing/build-case.ts'],
  ['storage/a.ts', 'dexie'],
  ['storage/a.ts', '../domain/simulation/index.ts'],
  ['server/a.ts', '../realtime/protocol/messages.ts'],
  ['cli/a.ts', 'node:fs'],
  ['features/player/desk/a.ts', '../../../domain/simulation/index.ts'],
  ['features/player/a.ts', '../../domain/classroom/index.ts'],
  ['features/player/desk/a.ts', '../file/board.tsx'],
  ['app/a.ts', '../features/player/index.ts'],
];

const FORMS: Record<string, (from: string) => string> = {
  'a plain import': (from) => `import { thing } from '${from}';\nconsole.info(thing);\n`,
  'a type': (from) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`,
  'a re-export': (from) => `export { thing } from '${from}';\n`,
  'a lazy import': (from) => `export const load = () => import('${from}');\n`,
};

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'caseroute-arrows-'));

beforeAll(() => {
  copyFileSync(join(root, 'oxlint.config.mjs'), join(copy, 'oxlint.config.mjs'));
  copyFileSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.json'));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe.each(Object.entries(FORMS))('%s', (form, write) => {
  test('is reported wherever an arrow forbids it', async () => {
    const seeds = form === 'a type' ? FORBIDDEN.filter(isForbiddenForTypesToo) : FORBIDDEN;
    const { files, reported } = await lint(seeds, write);
    expect(files.filter((file) => !reported.has(file)).map((file) => seedOf(file, seeds))).toEqual(
      [],
    );
  });

  test('is accepted along the arrows', async () => {
    const { files, reported } = await lint(ALLOWED, write);
    expect(files.filter((file) => reported.has(file)).map((file) => seedOf(file, ALLOWED))).toEqual(
      [],
    );
  });
});

test('i18n may take types of the domain, so that a missing sentence is a type error', async () => {
  const seeds: Seed[] = [['i18n/a.ts', '../domain/scenario/index.ts']];
  const { reported } = await lint(
    seeds,
    (from) => `import type { Code } from '${from}';\nexport type C = Code;\n`,
  );
  expect([...reported]).toEqual([]);
});

test('every folder of src, of domain and of features has its arrows', async () => {
  const places = ['.', 'domain', 'features'].flatMap((parent) =>
    readdirSync(join(root, 'src', parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name)),
  );
  const seeds = places
    .filter((place) => place !== 'domain' && place !== 'features')
    // Nobody imports the server except itself, so it takes a floor it may not see.
    .map(
      (place): Seed => [
        join(place, 'a.ts'),
        `${place.includes('/') ? '../..' : '..'}/${place === 'server' ? 'app' : 'server'}/x.ts`,
      ],
    );
  const { files, reported } = await lint(seeds, (from) => `export { thing } from '${from}';\n`);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !reported.has(file)).map((file) => seedOf(file, seeds))).toEqual(
    [],
  );
});

test('a circle of imports is reported', async () => {
  const { codes } = await lintFiles({
    'src/shared/a.ts': `import { b } from './b.ts';\nexport const a = () => b;\n`,
    'src/shared/b.ts': `import { a } from './a.ts';\nexport const b = () => a;\n`,
  });
  expect(codes).toContain('import(no-cycle)');
});

test('a promise that nobody awaits is reported', async () => {
  const { codes } = await lintFiles({
    'src/shared/a.ts': `async function save() {}\nexport function leave() {\n  save();\n}\n`,
  });
  expect(codes).toContain('typescript(no-floating-promises)');
});

test('a test without an assertion and a skipped test are reported', async () => {
  const { codes } = await lintFiles({
    'src/shared/a.test.ts': `import { test } from 'vitest';\ntest('x', () => {});\ntest.skip('y', () => {});\n`,
  });
  expect(codes).toContain('vitest(expect-expect)');
  expect(codes).toContain('vitest(no-disabled-tests)');
});

function isForbiddenForTypesToo([file, from]: Seed): boolean {
  return !(file.startsWith('i18n/') && from.includes('/domain/'));
}

/** Writes each seed to a file of its own, named by its number, and lints them together. */
async function lint(seeds: readonly Seed[], write: (from: string) => string) {
  const texts = seeds.map(([file, from], number): [string, string] => [
    join('src', file.replace(/a(\.test)?\.ts$/, `seed-${number}$1.ts`)),
    write(from),
  ]);
  const { diagnostics } = await lintFiles(Object.fromEntries(texts));
  const reported = diagnostics
    .filter(({ code }) => code === 'eslint(no-restricted-imports)')
    .map(({ filename }) => filename);
  return { files: texts.map(([file]) => file), reported: new Set(reported) };
}

function seedOf(file: string, seeds: readonly Seed[]): Seed | undefined {
  return seeds[Number(/seed-(\d+)/.exec(file)?.[1])];
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

async function lintFiles(files: Record<string, string>) {
  rmSync(join(copy, 'src'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [linter, '-c', 'oxlint.config.mjs', '-f', 'json', 'src'];
  // The linter exits with 1 when it finds something, which here is the point.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy }).catch(
    (error: { stdout: string }) => error,
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return { diagnostics, codes: diagnostics.map(({ code }) => code) };
}
