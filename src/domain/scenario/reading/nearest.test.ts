import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['driver-phon', 'driver-phone'],
    ['drivers-phone', 'driver-phone'],
    ['phone-driver', null],
    ['two-list', 'two-lists'],
    ['camera', null],
    ['', null],
    ['x'.repeat(200), null],
  ])('of %j among the declared names is %j', (text, expected) => {
    expect(nearest(text, ['driver-phone', 'two-lists'])).toBe(expected);
  });

  it('of anything among nothing is nothing', () => {
    expect(nearest('a', [])).toBeNull();
  });
});
