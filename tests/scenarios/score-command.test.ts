import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { playableHash } from '../../src/domain/scenario/from-files.ts';
import { compileCase, playSteps, settingsOf } from '../../src/domain/simulation/index.ts';
import { readShipped, readShippedPlaythrough } from './shipped-cases.ts';

// Each command starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function score(...args: string[]) {
  const run = spawnSync(join(root, 'node_modules/.bin/tsx'), ['src/cli/score.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout, noted: run.stderr };
}
const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'score-'));
const write = (name: string, text: string) => {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
};

it('prints the whole report as JSON, with raw and counted as whole numbers', () => {
  const { code, said } = score('scenarios/rest-area', 'evidence-without-protection', '--json');
  expect(code).toBe(0);
  const report = JSON.parse(said);
  expect(report).toMatchObject({
    seat: 'team',
    points: { earned: 18, available: 30 },
    raw: 60,
    capped: 49,
    ending: { id: expect.any(String) },
  });
  expect(report.caps[0]).toMatchObject({
    tier: 'A',
    error: 'child-with-stranger',
    at: 80,
    repaired: false,
    binding: true,
    because: expect.any(String),
  });
  expect(report.competencies[0]).toMatchObject({ id: 'C1', level: null, range: null });
  expect(Object.keys(report.items[0])).toEqual(
    expect.arrayContaining(['id', 'kind', 'state', 'earned', 'available', 'because', 'at', 'law']),
  );
  expect(report.people).toHaveLength(5);
});

it('scores one seat in words for people', () => {
  const { code, said } = score('scenarios/rest-area', 'expert', '--seat', 'cso');
  expect(code).toBe(0);
  expect(said).toContain('Counted 100, earned 100');
  expect(said).toContain('the-caller');
});

it('takes a log that the app saved, and says when it is of another version of the case', () => {
  const scenario = readShipped('rest-area');
  const playthrough = readShippedPlaythrough('rest-area', 'expert');
  const settings = settingsOf(playthrough);
  const log = playSteps(compileCase(scenario, settings), playthrough.acts);
  if (!log.ok) throw new Error(log.trouble.why);
  const header = { contentHash: playableHash(scenario), settings };
  const own = write('own.json', JSON.stringify({ header, events: log.value }));
  const other = write(
    'other.json',
    JSON.stringify({ header: { ...header, contentHash: 'another' }, events: log.value }),
  );
  expect(score('scenarios/rest-area', own)).toMatchObject({ code: 0, noted: '' });
  expect(score('scenarios/rest-area', other).noted).toContain('another version');
});

it('says when there is no such playthrough or case', () => {
  expect(score('scenarios/rest-area', 'no-such-run').code).toBe(2);
  expect(score('scenarios/no-such-case', 'expert').code).toBe(2);
  expect(score('scenarios/rest-area', 'expert', '--seat', 'judge').code).toBe(2);
});

it('names the act that the case refuses, and what is wrong with a file', () => {
  const early = write(
    'early.yaml',
    'id: early\ntitle: Early\nacts: [{ at: PT1M, seat: cso, take: the-caller, options: [ask-consent] }]\nexpect: {}\n',
  );
  const slips = write(
    'slips.yaml',
    'id: slips\nacts: [{ seat: nobody, take: charge }]\nexpect: {}\n',
  );
  expect(score('scenarios/rest-area', early)).toMatchObject({
    code: 1,
    noted: expect.stringContaining('Act 1 is refused at minute 1: it is not open then.'),
  });
  const { code, noted } = score('scenarios/rest-area', slips);
  expect(code).toBe(1);
  expect(noted).toContain('title is missing');
  expect(noted).toContain('acts › 1 › seat: “nobody” does not fit');
  expect(noted).toContain('acts › 1 › options is missing');
});
