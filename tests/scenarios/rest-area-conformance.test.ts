import { describe, expect, it } from 'vitest';
import { type ItemReport, scoreRun } from '../../src/domain/scoring/index.ts';
import { compileCase, playSteps, settingsOf } from '../../src/domain/simulation/index.ts';
import { everyRandomPlay } from './rest-area-random.ts';
import { readShipped, readShippedPlaythrough } from './shipped-cases.ts';

const scenario = readShipped('rest-area');

function scorePlaythrough(id: string) {
  const playthrough = readShippedPlaythrough('rest-area', id);
  const compiled = compileCase(scenario, settingsOf(playthrough));
  const log = playSteps(compiled, playthrough.acts);
  if (!log.ok) throw new Error(`${id}: ${log.trouble.why}`);
  return { ...scoreRun(compiled, log.value, { seat: 'team' }), log: log.value };
}

function pointsOf(items: readonly ItemReport[], ...kinds: ItemReport['kind'][]): number {
  return items.reduce((sum, { kind, earned }) => sum + (kinds.includes(kind) ? earned : 0), 0);
}

it('has 13 items and 30 points: decisions 18, timing 4, omission 3, order 2, reasons 3', () => {
  const points = (...kinds: ItemReport['kind'][]) =>
    scenario.items.reduce((sum, item) => sum + (kinds.includes(item.kind) ? item.points : 0), 0);
  expect(scenario.kind).toBe('warm-up');
  expect(scenario.items).toHaveLength(13);
  expect({
    decisions: points('quality', 'menu'),
    timing: points('timing'),
    omission: points('omission'),
    order: points('order'),
    reasons: points('reason'),
  }).toEqual({ decisions: 18, timing: 4, omission: 3, order: 2, reasons: 3 });
});

describe('the four trainees of the method', () => {
  it.each([
    ['expert', 17, 4, 3, 2, 3, 29, 97, 97],
    ['evidence-without-protection', 10, 2, 3, 1, 2, 18, 60, 49],
    ['protection-without-evidence', 13, 4, 0, 1, 2, 20, 67, 67],
    ['always-wait', 1, 0, 0, 0, 0, 1, 3, 3],
  ])(
    '%s: decisions %d, timing %d, omission %d, order %d, reasons %d: %d of 30, raw %d, counted %d',
    (id, decisions, timing, omission, order, reasons, earned, raw, capped) => {
      const report = scorePlaythrough(id);
      expect({
        decisions: pointsOf(report.items, 'quality', 'menu'),
        timing: pointsOf(report.items, 'timing'),
        omission: pointsOf(report.items, 'omission'),
        order: pointsOf(report.items, 'order'),
        reasons: pointsOf(report.items, 'reason'),
        points: report.points,
        raw: report.raw,
        capped: report.capped,
      }).toEqual({
        decisions,
        timing,
        omission,
        order,
        reasons,
        points: { earned, available: 30 },
        raw,
        capped,
      });
    },
  );

  it('evidence without protection is held at 49 by the boy who went with the "uncle"', () => {
    const { caps } = scorePlaythrough('evidence-without-protection');
    expect(
      caps.map(({ tier, error, binding, repaired }) => [tier, error, binding, repaired]),
    ).toEqual([
      ['A', 'child-with-stranger', true, false],
      ['C', 'too-much-shared', false, false],
    ]);
  });

  it('always-wait logs one act, at the custody limit', () => {
    const { log } = scorePlaythrough('always-wait');
    const acts = log.filter(({ type }) => type !== 'clock.advanced' && type !== 'seat.stoodBy');
    expect(acts).toMatchObject([
      { type: 'decision.taken', decision: 'charge', options: ['driver-only'], at: 48 * 60 },
    ]);
  });

  it('claims no profile: no level and no range', () => {
    const { competencies, range } = scorePlaythrough('expert');
    expect(range).toBeNull();
    expect(competencies).toHaveLength(8);
    for (const { level, range: of } of competencies) expect([level, of]).toEqual([null, null]);
  });
});

describe('the random trainee, enumerated', () => {
  const plays = everyRandomPlay(scenario);

  it('has 8,960 plays: 35 menus and four choices four times', () => {
    expect(plays).toHaveLength(8960);
    expect(new Set(plays.map(({ menu }) => menu)).size).toBe(35);
  });

  it('earns 7.5 decision points on average', () => {
    const sum = plays.reduce((total, { decisionPoints }) => total + decisionPoints, 0);
    expect(sum / plays.length).toBeCloseTo(7.5, 10);
  });

  it('25 of the 35 menus hold a tier A or B act', () => {
    const harmful = new Set(
      plays.flatMap(({ menu, menuIsHarmful }) => (menuIsHarmful ? [menu] : [])),
    );
    expect(harmful.size).toBe(25);
  });

  it('every play comes to an end and stays within its points', () => {
    for (const { ended, earned, raw, capped } of plays) {
      expect(ended).toBe(true);
      expect(earned >= 0 && earned <= 30 && capped <= raw && raw <= 100).toBe(true);
    }
  });

  it('no harmful play counts more than its limit', () => {
    const harmful = plays.filter(({ menuIsHarmful }) => menuIsHarmful);
    expect(Math.max(...harmful.map(({ capped }) => capped))).toBe(59);
  });
});
