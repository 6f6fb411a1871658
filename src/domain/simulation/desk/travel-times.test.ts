import { describe, expect, test } from 'vitest';
import { travelTimes } from './travel-times.ts';

const travel = [
  { between: ['road', 'town'], takes: 40 },
  { between: ['town', 'centre'], takes: 10 },
  { between: ['road', 'centre'], takes: 90 },
  { between: ['far', 'farther'], takes: 5 },
] satisfies { between: [string, string]; takes: number }[];

describe('travel times', () => {
  test('go by the shortest travel, either way', () => {
    expect([...travelTimes(travel, 'road')]).toEqual([
      ['road', 0],
      ['town', 40],
      ['centre', 50],
    ]);
    expect(travelTimes(travel, 'centre').get('road')).toBe(50);
  });

  test('are not known for what no travel reaches', () => {
    expect(travelTimes(travel, 'road').has('far')).toBe(false);
    expect([...travelTimes([], 'road')]).toEqual([['road', 0]]);
  });
});
