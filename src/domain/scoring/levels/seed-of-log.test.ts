import { expect, test } from 'vitest';
import type { LogEvent } from '../../simulation/index.ts';
import { seedOfLog } from './seed-of-log.ts';

const taken: LogEvent = {
  seq: 0,
  at: 20,
  seat: 'police',
  type: 'decision.taken',
  decision: 'door',
  options: ['knock', 'wait'],
};

test('the same acts give the same seed, whatever order their keys came in', () => {
  const { seq, at, seat, ...rest } = taken;
  expect(seedOfLog([{ ...rest, seat, at, seq } as LogEvent])).toBe(seedOfLog([taken]));
});

test('wall time makes no difference', () => {
  expect(seedOfLog([{ ...taken, wall: '2026-11-25T03:00:00Z' }])).toBe(seedOfLog([taken]));
});

test.each<[string, LogEvent]>([
  ['minute', { ...taken, at: 21 }],
  ['seat', { ...taken, seat: 'cso' }],
  ['choice', { ...taken, options: ['knock'] }],
  ['order of the choice', { ...taken, options: ['wait', 'knock'] }],
  ['text', { ...taken, options: ['knock","wait'] }],
])('another %s gives another seed', (_, other) => {
  expect(seedOfLog([other])).not.toBe(seedOfLog([taken]));
});

test('it is the same number on every device', () => {
  expect(seedOfLog([taken])).toBe(1004726118);
});
