import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../shared/content-hash.ts';
import {
  beginTestRun,
  note,
  openOwned,
  testScenario,
  valueOf,
} from '../../testing/storage/device.ts';
import { fakeTabs } from '../../testing/storage/fake-tabs.ts';
import { createMemoryDatabase } from '../database/memory-database.ts';
import { openStorageOn } from '../device-storage.ts';
import { eventChecksum } from '../runs/event-checksum.ts';
import type { RunsFile } from './file-format.ts';
import { readRunsFile } from './read-runs-file.ts';

/** A sound file with one run of three notes. */
let sound = '';
beforeAll(async () => {
  const opened = { ok: true, value: createMemoryDatabase() } as const;
  const storage = await openStorageOn(opened, fakeTabs('locks')());
  const run = await beginTestRun(storage);
  const open = await openOwned(storage, run);
  for (const seq of [0, 1, 2]) await open.append(seq, [note(seq)]);
  sound = valueOf(await storage.exportRun(run));
});

/** Reads the sound file after a change; the types are those of the file, whatever the change makes of it. */
function readChanged(change: (file: RunsFile, run: RunsFile['runs'][number]) => void) {
  const file: RunsFile = JSON.parse(sound);
  const [run] = file.runs;
  if (run) change(file, run);
  return readRunsFile(JSON.stringify(file));
}

function problem(code: string, where: string) {
  return { ok: false, trouble: [{ code, where }] };
}

test('a sound file is read whole', () => {
  expect(readRunsFile(sound)).toMatchObject({ ok: true, value: { problems: [] } });
  expect(valueOf(readRunsFile(sound)).runs[0]?.run.events).toHaveLength(3);
});

test('a byte order mark in front does no harm', () => {
  expect(readRunsFile(`\uFEFF${sound}`).ok).toBe(true);
});

describe('a file that is not ours', () => {
  test.each([
    ['nothing', '', 'import/not-json'],
    ['a scenario', 'format: 1\nid: rest-area', 'import/not-json'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'import/not-json'],
    ['binary', '\u0000\u0001PK\u0003', 'import/not-json'],
    ['other JSON', '{"kind":"other"}', 'import/not-ours'],
    ['a list', '[]', 'import/not-ours'],
    ['null', 'null', 'import/not-ours'],
    ['a number', '1e999', 'import/not-ours'],
  ])('is told apart: %s', (_, text, code) => {
    expect(readRunsFile(text)).toMatchObject(problem(code, ''));
  });

  test('of more than 20 MB is refused before it is parsed', () => {
    // Parsing would have found that it is no JSON.
    expect(readRunsFile('['.repeat(21 * 1024 * 1024))).toMatchObject(
      problem('import/too-large', ''),
    );
  });

  test('nested a million deep is refused', () => {
    const text = `{"kind":"caseroute-runs","a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(readRunsFile(text)).toMatchObject(problem('import/too-deep', ''));
  });

  test.each(['{"__proto__":{"kind":"caseroute-runs"}}', '{"a":[{"__proto__":{"x":1}}]}'])(
    'with a __proto__ key is refused: %s',
    (text) => {
      expect(readRunsFile(text)).toMatchObject(problem('import/unsafe-key', '__proto__'));
      expect(({} as { x?: number }).x).toBeUndefined();
    },
  );
});

test('a file of a newer program is said to be newer', () => {
  expect(
    readChanged((file) => {
      file.format = 2;
      Object.assign(file, { runs: 'in some other way' });
    }),
  ).toMatchObject(problem('import/newer-format', 'format'));
});

test.each([0, -1, '1', null])('a file of format %j is broken', (format) => {
  expect(readChanged((file) => Object.assign(file, { format }))).toMatchObject(
    problem('import/shape', 'format'),
  );
});

describe('a run in a file', () => {
  test.each<[string, string, (file: RunsFile, run: RunsFile['runs'][number]) => void]>([
    ['without events', 'runs.0.events', (_, run) => Reflect.deleteProperty(run, 'events')],
    ['with a strange id', 'runs.0.id', (_, run) => Object.assign(run, { id: '<b>' })],
    [
      'with an unknown seat',
      'runs.0.header.settings.held.0',
      (_, { header }) => {
        Object.assign(header.settings, { held: ['judge'] });
      },
    ],
    [
      'with a key nobody knows',
      'runs.0.header',
      (_, { header }) => {
        Object.assign(header, { extra: 1 });
      },
    ],
    [
      'with a moment that is none',
      'runs.0.createdAt',
      (_, run) => {
        run.createdAt = '<img src=x>';
      },
    ],
    [
      'with an event of an unknown type',
      'runs.0.events.1.event.type',
      (_, run) => {
        Object.assign(run.events[1]?.event ?? {}, { type: 'x' });
      },
    ],
    [
      'with half a minute',
      'runs.0.events.1.event.at',
      (_, run) => {
        Object.assign(run.events[1]?.event ?? {}, { at: 0.5 });
      },
    ],
  ])('%s is named with its place', (_, where, change) => {
    const read = readChanged(change);
    expect(read).toMatchObject(problem('import/shape', where));
  });

  test('with an event missing is named with the place of the next', () => {
    expect(readChanged((_, run) => run.events.splice(1, 1))).toMatchObject(
      problem('import/gap', 'runs.0.events.1'),
    );
  });

  test('with an event that was changed is named with its place', () => {
    expect(
      readChanged((_, run) => Object.assign(run.events[2]?.event ?? {}, { text: 'other' })),
    ).toMatchObject(problem('import/checksum', 'runs.0.events.2'));
  });

  test('without its scenario, or with another, is refused', () => {
    const where = 'runs.0.header.contentHash';
    expect(readChanged((file) => file.scenarios.pop())).toMatchObject(
      problem('import/scenario-missing', where),
    );
    expect(
      readChanged((file) => Object.assign(file.scenarios[0]?.scenario ?? {}, { title: 'x' })),
    ).toMatchObject(problem('import/scenario-changed', where));
  });

  test('whose acts the case would not have allowed is refused', () => {
    expect(
      readChanged((_, run) => {
        const event = {
          seq: 3,
          at: 0,
          seat: 'police',
          type: 'act.taken',
          act: 'unheard-of',
        } as const;
        run.events.push({ event, checksum: eventChecksum(event) });
      }),
    ).toMatchObject(problem('import/does-not-replay', 'runs.0.events'));
  });

  test('whose scenario only claims to be one is refused', () => {
    expect(
      readChanged((file, run) => {
        const { format, id, version, title, language, jurisdiction, clock } = testScenario;
        const scenario = { format, id, version, title, language, jurisdiction, clock };
        const hash = contentHash(scenario);
        file.scenarios = [{ hash, scenario }];
        run.header.contentHash = hash;
      }),
    ).toMatchObject(problem('import/does-not-replay', 'runs.0.events'));
  });

  test('of other rules is taken without replaying it', () => {
    expect(
      readChanged((_, run) => {
        const event = {
          seq: 3,
          at: 0,
          seat: 'police',
          type: 'act.taken',
          act: 'unheard-of',
        } as const;
        run.events.push({ event, checksum: eventChecksum(event) });
        run.header.rulesVersion = '0';
      }).ok,
    ).toBe(true);
  });
});

test('whatever a file holds, reading it gives runs or problems and never throws', () => {
  const paths = pathsOf(JSON.parse(sound));
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, 1e308, -1, '', '<script>alert(1)</script>', 'x'.repeat(10_000), [], {}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), strange, fc.boolean(), (path, value, isDropped) => {
      const file: unknown = JSON.parse(sound);
      change(file, path, value, isDropped);
      const read = readRunsFile(JSON.stringify(file));
      const problems = read.ok ? read.value.problems : read.trouble;
      expect(read.ok || problems.length > 0).toBe(true);
      expect(problems.filter(({ code }) => !code.startsWith('import/'))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test('a file cut off anywhere is refused as no JSON', () => {
  for (let end = 0; end < sound.length; end += 97) {
    expect(readRunsFile(sound.slice(0, end))).toMatchObject(problem('import/not-json', ''));
  }
});

/** Every place in a value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [...path, key],
    ...pathsOf(part, [...path, key]),
  ]);
}

function change(root: unknown, path: readonly string[], value: unknown, isDropped: boolean) {
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce((at, key) => Reflect.get(at as object, key), root) as object;
  if (isDropped) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}
