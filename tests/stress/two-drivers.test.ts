import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import {
  apply,
  begin,
  compileCase,
  compileChart,
  eventsThatCount,
  type RunSettings,
  replay,
  stagesOf,
} from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { depot } from './depot-case.ts';

const settings: fc.Arbitrary<RunSettings> = fc.record({
  held: fc
    .subarray(['police', 'prosecution', 'reception', 'cso'] as const, { minLength: 1 })
    .map((held) => [...held]),
  cut: fc.constantFrom(null, 'solo-40', 'class-90'),
  variant: fc.constantFrom(null, 'other-girl'),
  mode: fc.constant('real' as const),
});

describe('one set of rules, two drivers', () => {
  it('keeps chart and bulk driver equal in every state of any legal run', () => {
    fc.assert(
      fc.property(settings, fc.nat(1_000_000), (chosen, seed) => {
        const table = compileCase(depot, chosen);
        const events = eventsThatCount(randomLog(table, seededDraw(seed), 400));
        const world = begin(table);
        const actor = createActor(compileChart(table)).start();
        const same = () => {
          const { context, value } = actor.getSnapshot();
          const { journal, ...state } = context.world;
          const { journal: other, ...bulk } = world;
          expect(JSON.stringify(state)).toBe(JSON.stringify(bulk));
          expect(journal.length).toBe(other.length);
          expect(stagesOf(value)).toEqual(world.stages.map((leaf) => table.stages[leaf]?.id));
        };
        same();
        for (const event of events) {
          apply(table, world, event);
          actor.send({ type: 'logged', event });
          same();
        }
        expect(JSON.stringify(actor.getSnapshot().context.world)).toBe(JSON.stringify(world));
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('lets any legal run end, keeps every meter between 0 and 100 and replays to the same bytes', () => {
    fc.assert(
      fc.property(settings, fc.nat(1_000_000), (chosen, seed) => {
        const table = compileCase(depot, chosen);
        const events = randomLog(table, seededDraw(seed));
        const once = replay(table, events, (_, world) => {
          for (const { risk, trust } of world.people) {
            expect([risk, ...trust].every((meter) => meter >= 0 && meter <= 100)).toBe(true);
          }
        });
        const twice = replay(compileCase(depot, chosen), JSON.parse(JSON.stringify(events)));
        expect(once.refused).toBeNull();
        expect(once.world.ended).not.toBeNull();
        expect(JSON.stringify(once.world)).toBe(JSON.stringify(twice.world));
      }),
      { numRuns: 120 },
    );
  }, 240_000);
});
