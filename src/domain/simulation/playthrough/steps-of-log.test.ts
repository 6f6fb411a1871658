import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doorCase } from '../../../testing/door-case.ts';
import { seededDraw, randomLog } from '../../../testing/random-play.ts';
import { allSeats, playByHand } from '../../../testing/play-log.ts';
import { compileCase } from '../compile/compile-case.ts';
import { replay } from '../log/replay.ts';
import { playSteps } from './play-steps.ts';
import { readPlaythrough } from './read-playthrough.ts';
import { stepsOfLog } from './steps-of-log.ts';
import { writePlaythrough } from './write-playthrough.ts';

const scenario = doorCase;

test('a play by hand gives back its steps, each at its minute', () => {
  const hand = playByHand(scenario);
  hand.waitUntil(20);
  const proposal = hand.does('police', {
    type: 'decision.taken',
    decision: 'door',
    options: ['both'],
  });
  hand.does('prosecution', { type: 'proposal.agreed', proposal });
  hand.waitUntil(80);
  hand.does('cso', { type: 'act.taken', act: 'look' });
  expect(stepsOfLog(hand.events, hand.world.journal)).toEqual([
    {
      at: 'PT20M',
      do: 'take',
      seat: 'police',
      decision: 'door',
      options: ['both'],
      reasons: null,
      certainty: null,
    },
    { at: 'PT20M', do: 'agree', seat: 'prosecution', about: 'door' },
    { at: 'PT1H20M', do: 'act', seat: 'cso', act: 'look' },
  ]);
});

test('a playthrough that is written reads again as the same', () => {
  const table = compileCase(scenario, allSeats);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const log = randomLog(table, seededDraw(seed));
      const acts = stepsOfLog(log, replay(table, log).world.journal);
      const playthrough = {
        id: 'one',
        title: 'One',
        held: allSeats.held,
        cut: null,
        variant: null,
        acts,
        expect: {
          seat: 'team' as const,
          raw: 10,
          capped: null,
          earned: null,
          available: null,
          byKind: { timing: 2 },
          ending: 'end',
          errors: [],
          endsAt: 600,
        },
      };
      const written = JSON.parse(JSON.stringify(writePlaythrough(playthrough))) as unknown;
      expect(readPlaythrough(written)).toEqual({ ok: true, value: playthrough });
    }),
    { numRuns: 30 },
  );
});

test('waiting alone gives no steps, and plays to the end', () => {
  const hand = playByHand(scenario);
  hand.waitUntil(601);
  const steps = stepsOfLog(hand.events, hand.world.journal);
  expect(steps).toEqual([]);
  expect(playSteps(hand.table, steps).ok).toBe(true);
});
