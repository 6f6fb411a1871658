import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  begin,
  compileCase,
  copyWorld,
  eventsThatCount,
  type LogEvent,
  refuse,
  type RunSettings,
  replay,
  whatIf,
  type World,
} from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { depot } from './depot-case.ts';

const settings: fc.Arbitrary<RunSettings> = fc.record({
  held: fc
    .subarray(['police', 'prosecution', 'reception', 'cso'] as const)
    .map((held) => [...held]),
  cut: fc.constantFrom(null, 'solo-40', 'class-90'),
  variant: fc.constantFrom(null, 'other-girl'),
  mode: fc.constant('real' as const),
});

/** A log, with a trainer in it unless said otherwise, and the table it was played on. */
function logOf(chosen: RunSettings, seed: number, withTrainer = true) {
  const table = compileCase(depot, chosen);
  return { table, log: randomLog(table, seededDraw(seed), 600, withTrainer) };
}

/** Plays what counts of a log and looks at the world after every input. */
function walk(
  { table, log }: ReturnType<typeof logOf>,
  look: (world: World, event: LogEvent) => void,
): World {
  const world = begin(table);
  for (const event of eventsThatCount(log)) {
    expect(refuse(table, world, event)).toBeNull();
    apply(table, world, event);
    look(world, event);
  }
  return world;
}

function expectInAnyRun(property: (chosen: RunSettings, seed: number) => void, numRuns = 60): void {
  fc.assert(fc.property(settings, fc.nat(1_000_000), property), { numRuns });
}

describe('in any legal run', { timeout: 120_000 }, () => {
  it('no seat does two things at once, unless it chose them side by side', () => {
    expectInAnyRun((chosen, seed) => {
      const world = walk(logOf(chosen, seed), () => undefined);
      for (const seat of [0, 1, 2, 3]) {
        const runs = world.runs
          .filter(({ seats, from, until }) => seats.includes(seat) && until > from)
          .sort((a, b) => a.from - b.from);
        const clashes = runs.flatMap((run, at) =>
          runs
            .slice(0, at)
            .filter(({ beside, until }) => beside !== run.beside && until > run.from)
            .map((other) => [other, run]),
        );
        expect(clashes).toEqual([]);
      }
    });
  });

  it('acts never hold more units than there are, unless the units went away', () => {
    expectInAnyRun((chosen, seed) => {
      walk(logOf(chosen, seed), (world) => {
        world.resources.forEach(({ steps }, resource) => {
          if (steps.length > 1) return;
          const own = world.bookings.filter((one) => one.resource === resource);
          if (own.some(({ run }) => run < 0)) return;
          for (const { from } of own) {
            const used = own.filter((one) => one.from <= from && from < one.to);
            const sum = used.reduce((all, { count }) => all + count, 0);
            expect(sum).toBeLessThanOrEqual(steps[0]?.count ?? 0);
          }
        });
      });
    });
  });

  it('time never goes back, and the journal is in its order', () => {
    expectInAnyRun((chosen, seed) => {
      let before = 0;
      const world = walk(logOf(chosen, seed), ({ now }) => {
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      });
      const times = world.journal.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    });
  });

  it('what waits on the agenda is due, in order, and every booked act has its start on it', () => {
    expectInAnyRun((chosen, seed) => {
      walk(logOf(chosen, seed), (world) => {
        const { agenda, runs, ended } = world;
        agenda.forEach((item, at) => {
          expect(item.due).toBeGreaterThanOrEqual(world.now);
          const next = agenda[at + 1];
          if (!next) return;
          expect(item.due - next.due || item.rank - next.rank || item.id - next.id).toBeLessThan(0);
        });
        if (ended) return;
        const starts = agenda.flatMap((item) => (item.kind === 'act.start' ? [item.run] : []));
        const booked = runs.flatMap(({ state, id }) => (state === 'booked' ? [id] : []));
        expect(starts.sort((a, b) => a - b)).toEqual(booked.sort((a, b) => a - b));
      });
    });
  });

  it('a copy is its own: playing on in it leaves the original alone', () => {
    expectInAnyRun((chosen, seed) => {
      const { table, log } = logOf(chosen, seed);
      const world = begin(table);
      for (const event of eventsThatCount(log).slice(0, 120)) {
        const before = JSON.stringify(world);
        const copy = copyWorld(world);
        expect(JSON.stringify(copy)).toBe(before);
        apply(table, copy, event);
        expect(JSON.stringify(world)).toBe(before);
        apply(table, world, event);
      }
    }, 15);
  });

  it('asking what is legal changes nothing', () => {
    expectInAnyRun((chosen, seed) => {
      const { table, log } = logOf(chosen, seed);
      const world = begin(table);
      for (const event of eventsThatCount(log).slice(0, 120)) {
        const before = JSON.stringify(world);
        for (const other of log.slice(0, 60)) refuse(table, world, other);
        expect(JSON.stringify(world)).toBe(before);
        apply(table, world, event);
      }
    }, 15);
  });

  it('a stored world goes on as the one that never left memory', () => {
    expectInAnyRun((chosen, seed) => {
      const { table, log } = logOf(chosen, seed);
      const events = eventsThatCount(log);
      const half = Math.floor(events.length / 2);
      const kept = JSON.parse(JSON.stringify(replay(table, events.slice(0, half)).world)) as World;
      for (const event of events.slice(half)) apply(table, kept, event);
      expect(JSON.stringify(kept)).toBe(JSON.stringify(replay(table, events).world));
    }, 30);
  });

  it('another choice leads to a log that the same rules accept, and to its end', () => {
    expectInAnyRun((chosen, seed) => {
      const { table, log } = logOf(chosen, seed);
      const draw = seededDraw(seed);
      const decided = eventsThatCount(log).filter(({ type }) => type === 'decision.taken');
      const changed = decided[draw(Math.max(decided.length, 1))];
      if (changed?.type !== 'decision.taken') return;
      const decision = depot.decisions.find(({ id }) => id === changed.decision);
      const option = decision?.options[draw(decision.options.length)]?.id ?? '';
      const { type } = changed;
      const other = whatIf(table, log, changed.seq, {
        type,
        decision: changed.decision,
        options: [option],
      });
      const again = replay(table, other.events);
      expect(again.refused).toBeNull();
      expect(JSON.stringify(again.world)).toBe(JSON.stringify(other.world));
      // A log that was cut off at its length may leave seats free.
      expect(log.length === 600 || other.world.ended !== null).toBe(true);
    });
  });

  it('the same choice again is the same run, as long as nobody comes or goes', () => {
    expectInAnyRun((chosen, seed) => {
      const { table, log } = logOf(chosen, seed, false);
      const first = eventsThatCount(log).find(({ type }) => type === 'decision.taken');
      if (first?.type !== 'decision.taken') return;
      const { world, skipped } = whatIf(table, log, first.seq, first);
      expect(skipped).toEqual([]);
      const old = replay(table, log).world;
      const acts = ({ journal }: World) =>
        journal.flatMap((entry) =>
          entry.kind === 'act.started' ? [`${entry.at} ${entry.ref}`] : [],
        );
      // A what-if goes on to the end of the case, also after a log that was cut off.
      expect(acts(world).slice(0, acts(old).length)).toEqual(acts(old));
    });
  });
});
