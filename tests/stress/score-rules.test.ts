import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  buildDebrief,
  rubricOf,
  type Scored,
  scoreRun,
  scoreWorld,
  watchRun,
} from '../../src/domain/scoring/index.ts';
import { compileCase, rulesVersion, type RunHeader } from '../../src/domain/simulation/index.ts';
import { allSeats, type playByHand } from '../../src/testing/play-log.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { lineOf, scored } from '../../src/testing/scored.ts';
import { depot } from './depot-case.ts';

// Each property plays dozens of whole cases.
vi.setConfig({ testTimeout: 60_000 });

type Play = ReturnType<typeof playByHand>;
const hours = (count: number) => count * 60;
const take = (
  one: Play,
  seat: 'police' | 'prosecution' | 'reception' | 'cso',
  decision: string,
  ...options: string[]
) => one.does(seat, { type: 'decision.taken', decision, options });

describe('score', () => {
  it('rule 26: worth may depend on the state and is read when the act starts', () => {
    const plan = (first: string[]) => (one: Play) => {
      take(one, 'police', 'scene', ...first);
      one.waitUntil(40);
      const proposal = take(one, 'police', 'joint-plan', 'together');
      one.does('prosecution', { type: 'proposal.agreed', proposal });
    };
    expect(lineOf(scored(depot, plan(['phone'])), 'joint-plan')).toBe('earned 3 of 3, done');
    expect(lineOf(scored(depot, plan(['count'])), 'joint-plan')).toBe('earned 2 of 3, in-part');
  });

  it('rule 26: points are not rounded, the result is rounded half up once', () => {
    const report = scored(depot, (one) => {
      one.waitUntil(hours(4));
      one.does('police', { type: 'act.taken', act: 'keep-camera' });
    });
    const item = report.items.find(({ id }) => id === 'camera-early');
    expect(item?.earned).toBeGreaterThan(0.6);
    expect(item?.earned).toBeLessThan(2);
    expect(Number.isInteger(item?.earned)).toBe(false);
    expect(Number.isInteger(report.raw)).toBe(true);
  });

  it('rule 27: raw is earned of available times 100, and is the only number that is capped', () => {
    const report = scored(depot, (one) => void take(one, 'police', 'scene', 'browse'));
    const { earned, available } = report.points;
    expect(report.raw).toBe(Math.floor((earned / available) * 100 + 0.5));
    expect(report.capped).toBe(Math.min(report.raw, 59));
  });

  it('rule 28: what an avoidable choice closed is lost for the team and for whom the author blames', () => {
    const later = (one: Play) => {
      take(one, 'police', 'scene', 'count');
      one.waitUntil(40);
      const proposal = take(one, 'police', 'joint-plan', 'later');
      one.does('prosecution', { type: 'proposal.agreed', proposal });
    };
    expect(lineOf(scored(depot, later), 'second-door')).toBe('lost 0 of 3, never-opened');
    expect(lineOf(scored(depot, later, { who: 'police' }), 'second-door')).toBe(
      'lost 0 of 3, never-opened',
    );
  });

  it('rule 28: what need not arise, was left out by a cut or set aside is not in the denominator', () => {
    const report = scored(
      depot,
      (one) => void one.does(null, { type: 'item.setAside', item: 'bed' }),
      { cut: 'class-90' },
    );
    expect(lineOf(report, 'measure')).toBe('not-observed 0 of 0, did-not-arise');
    expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, set-aside');
    expect(report.items.some(({ id }) => id === 'charge')).toBe(false);
  });

  it('rule 29: a seat has its own items, the team all that are the team’s', () => {
    const ids = (who: Scored) => scored(depot, () => undefined, { who }).items.map(({ id }) => id);
    expect(ids('cso')).toEqual(['bed', 'tell', 'danger-told']);
    expect(ids('reception')).toEqual(['bed', 'bed-early']);
    expect(ids('team').length).toBeGreaterThan(12);
  });

  it('rule 30: parts add up, leaks cost once, and the point for use comes when the receiver acts on it', () => {
    const line = (parts: string[], andUse = false) =>
      lineOf(
        scored(depot, (one) => {
          take(one, 'police', 'scene', 'count');
          one.waitUntil(30);
          one.does('cso', { type: 'act.taken', act: 'talk/how-are-you' });
          one.waitUntil(40);
          one.does('cso', { type: 'act.taken', act: 'talk/who-rang' });
          one.waitUntil(50);
          one.does('cso', {
            type: 'fact.shared',
            parts,
            to: 'police',
            channel: 'phone',
            basis: 'consent',
          });
          one.waitUntil(one.world.now + 10);
          if (andUse) {
            const proposal = take(one, 'police', 'joint-plan', 'alone');
            one.does('prosecution', { type: 'proposal.agreed', proposal });
          }
        }),
        'danger-told',
      );
    expect(line(['call.danger', 'call.number'])).toBe('earned 2 of 3, shared');
    expect(line(['call.danger'])).toBe('earned 1 of 3, too-little');
    expect(line(['call.danger', 'call.number', 'call.room'])).toBe('earned 1 of 3, too-much');
    expect(line(['call.danger', 'call.number'], true)).toBe('earned 3 of 3, shared-and-used');
  });

  it('rule 31: a critical error holds the total down, and its repair in time lifts that by ten', () => {
    const report = scored(depot, (one) => {
      const event = take(one, 'police', 'scene', 'ask-girl');
      one.waitUntil(10);
      const repairs = depot.errors.find(({ id }) => id === 'child-asked-alone')?.repairs ?? [];
      const repair = repairs.find(({ of }) => of === 'scene/ask-girl');
      expect(repair).toBeDefined();
      if (repair)
        one.does(repair.by[0] ?? 'police', {
          type: 'repair.tried',
          event,
          ref: repair.of,
          way: repair.way,
        });
    });
    expect(report.caps).toMatchObject([
      { error: 'child-asked-alone', tier: 'A', repaired: true, cap: 59 },
    ]);
  });

  it('rule 32: a level needs four observed items from two decisions, and a range that is the same for the same log', () => {
    const report = scored(
      { ...depot, kind: 'case' },
      (one) => void take(one, 'police', 'scene', 'count'),
    );
    const again = scored(
      { ...depot, kind: 'case' },
      (one) => void take(one, 'police', 'scene', 'count'),
    );
    expect(again.competencies).toEqual(report.competencies);
    for (const { level, observed, range } of report.competencies) {
      expect(level === null).toBe(range === null);
      expect(level === null || observed >= 4).toBe(true);
    }
    expect(report.competencies.some(({ level }) => level !== null)).toBe(true);
  });

  it('rule 33: certainty is asked only where marked and is not scored', () => {
    const sure = (certainty: 'very' | 'not-sure') => (one: Play) => {
      take(one, 'police', 'scene', 'count');
      one.waitUntil(40);
      const proposal = one.does('police', {
        type: 'decision.taken',
        decision: 'joint-plan',
        options: ['alone'],
        certainty,
      });
      one.does('prosecution', { type: 'proposal.agreed', proposal });
    };
    expect(scored(depot, sure('very')).points).toEqual(scored(depot, sure('not-sure')).points);
  });
});

describe('any legal sequence of acts', () => {
  const scenario = { ...depot, kind: 'case' as const };
  const compiled = compileCase(scenario, allSeats);
  /** Alone in one seat, in two, or all four: the empty ones are stand-ins. */
  const casts = [
    allSeats.held,
    ...allSeats.held.map((seat) => [seat]),
    ['police', 'cso'] as const,
  ].map((held) => compileCase(scenario, { ...allSeats, held: [...held] }));
  const header: RunHeader = {
    scenario: depot.id,
    version: depot.version,
    contentHash: '0',
    lawVersion: depot.lawVersion,
    rulesVersion,
    settings: allSeats,
  };
  const everybody = [...allSeats.held, 'team'] as const;
  const anyLog = fc
    .integer({ min: 0, max: 2 ** 31 - 1 })
    .map((seed) => randomLog(compiled, seededDraw(seed)));

  it('is scored within bounds, whoever plays, for every seat and the team', () => {
    const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(
        anySeed,
        fc.constantFrom(...casts),
        fc.constantFrom(...everybody),
        (seed, cast, seat) => {
          const report = scoreRun(cast, randomLog(cast, seededDraw(seed)), { seat });
          const { earned, available } = report.points;
          expect(report.refused).toBeNull();
          expect(earned >= 0 && earned <= available).toBe(true);
          expect(0 <= report.capped && report.capped <= report.raw && report.raw <= 100).toBe(true);
          for (const item of report.items) {
            const least = item.kind === 'sharing' ? -2 : 0;
            expect(item.earned >= least && item.earned <= item.available).toBe(true);
            expect(item.state === 'not-observed').toBe(item.available === 0);
            expect(item.because.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same score in bulk as from its log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { world, watched } = watchRun(compiled, log);
        const bulk = scoreWorld(rubricOf(compiled), { world, watched, events: log }, 'team');
        const { points, raw, capped, items } = scoreRun(compiled, log, { seat: 'team' });
        expect({
          points: bulk.points,
          raw: bulk.raw,
          capped: bulk.capped,
          items: bulk.items,
        }).toEqual({
          points,
          raw,
          capped,
          items,
        });
      }),
      { numRuns: 10 },
    );
  });

  it('is told as plain data that survives being stored', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...everybody), (events, who) => {
        const debrief = buildDebrief(compiled, { header, events }, who);
        expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief);
        const { people, evidence } = debrief.curves;
        for (const { value } of [...people, ...evidence])
          expect(value >= 0 && value <= 100).toBe(true);
        const ids = new Set(debrief.score.items.map(({ id }) => id));
        for (const { items } of debrief.decisions)
          expect(items.every((id) => ids.has(id))).toBe(true);
        const doors = debrief.errors.map(({ id }) => id);
        expect(new Set(doors).size).toBe(doors.length);
      }),
      { numRuns: 20 },
    );
  });
});
