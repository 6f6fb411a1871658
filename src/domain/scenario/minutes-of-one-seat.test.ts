import { expect, test } from 'vitest';
import { playableCase } from '../../testing/playable-case.ts';
import { minutesOfOneSeat } from './minutes-of-one-seat.ts';

const cut = (id: string, minutes: number, leaveOut: string[]) => ({
  id,
  minutes,
  leaveOut,
  say: null,
});

test('one seat takes as long as the shortest cut that leaves nothing out', () => {
  const cuts = [cut('class-90', 30, ['d1']), cut('solo-40', 40, []), cut('two-days', 780, [])];
  expect(minutesOfOneSeat(playableCase({ minutes: 120, cuts }))).toBe(40);
});

test('without such a cut one seat takes as long as the case', () => {
  expect(minutesOfOneSeat(playableCase({ minutes: 20 }))).toBe(20);
});
