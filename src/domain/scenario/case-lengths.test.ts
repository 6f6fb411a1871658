import { expect, test } from 'vitest';
import { playableCase } from '../../testing/playable-case.ts';
import type { CutId } from './playable.ts';
import { caseLengths } from './case-lengths.ts';

const cut = (id: CutId, minutes: number, leaveOut: string[]) => ({
  id,
  minutes,
  leaveOut,
  say: `SAY ${id}`,
});
const whole = (minutes: number) => ({ cut: null, minutes, leftOut: 0, say: null });

test('one seat is offered the solo cut before the whole case, all seats the cuts of a class after it', () => {
  const cuts = [cut('solo-40', 40, ['d1']), cut('class-90', 90, ['d1', 'd2'])];
  expect(caseLengths(playableCase({ minutes: 150, minutesAlone: 50, cuts }))).toEqual({
    oneSeat: [{ cut: 'solo-40', minutes: 40, leftOut: 1, say: 'SAY solo-40' }, whole(50)],
    allSeats: [whole(150), { cut: 'class-90', minutes: 90, leftOut: 2, say: 'SAY class-90' }],
  });
});

test('a cut that leaves nothing out is not offered beside the whole case', () => {
  const cuts = [cut('solo-40', 40, []), cut('two-days', 780, [])];
  expect(caseLengths(playableCase({ minutes: 25, cuts }))).toEqual({
    oneSeat: [whole(25)],
    allSeats: [whole(25)],
  });
});
