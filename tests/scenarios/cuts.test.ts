import { describe, expect, test } from 'vitest';
import { seededDraw } from '../../src/domain/proving/draw.ts';
import { playTrainee } from '../../src/domain/proving/play-trainee.ts';
import { novice } from '../../src/domain/proving/trainees/novice.ts';
import { random } from '../../src/domain/proving/trainees/random.ts';
import { caseLengths } from '../../src/domain/scenario/index.ts';
import { scoreRun } from '../../src/domain/scoring/index.ts';
import {
  compileCase,
  inCut,
  playSteps,
  replay,
  settingsOf,
} from '../../src/domain/simulation/index.ts';
import { readShipped, readShippedPlaythrough, shippedCases } from './shipped-cases.ts';

/** Rule 29: a seat decides for the first time within six case hours. */
const EARLY = 6 * 60;
const PLAYS = 10;

const solo = shippedCases.flatMap((name) => {
  const scenario = readShipped(name);
  return caseLengths(scenario).oneSeat.flatMap(({ cut }) =>
    cut === null ? [] : scenario.seats.map(({ id }) => ({ name, cut, seat: id, scenario })),
  );
});

test('a shipped case has a solo cut', () => {
  expect(solo.length).toBeGreaterThan(0);
});

describe.each(solo)('$name, cut $cut, $seat alone', ({ name, cut, seat, scenario }) => {
  const leftOut = scenario.cuts.find(({ id }) => id === cut)?.leaveOut ?? [];
  const whole = readShippedPlaythrough(name, `expert-${seat}`);
  const play = inCut(whole, scenario, cut);
  const table = compileCase(scenario, settingsOf(play));
  const log = playSteps(table, play.acts);
  if (!log.ok) throw new Error(`step ${log.trouble.step + 1}: ${log.trouble.why}`);
  const { world } = replay(table, log.value);

  test('can be played to the end for all its points', () => {
    const report = scoreRun(table, log.value, { seat });
    expect(report.raw).toBe(100);
    const about = report.items.flatMap((item) => item.about);
    expect(about.filter((id) => leftOut.includes(id))).toEqual([]);
  });

  test('never opens what is left out, and opens an own decision early', () => {
    const opened = world.journal.flatMap((entry) =>
      entry.kind === 'decision.opened' ? [entry] : [],
    );
    expect(opened.filter(({ decision }) => leftOut.includes(decision))).toEqual([]);
    const first = opened.find((entry) => entry.seat === seat);
    expect(first?.at).toBeLessThanOrEqual(EARLY);
  });

  test.each([
    ['random', random],
    ['novice', novice],
  ])('comes to an ending however it is played: %s', (_, trainee) => {
    const endings = Array.from(
      { length: PLAYS },
      (__, draw) => playTrainee(table, trainee, seededDraw(draw + 1)).world.ended?.ending,
    );
    expect(scenario.endings.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...new Set(endings)]),
    );
  });
});
