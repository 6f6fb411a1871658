import { expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';

test('a hash is SHA-256 of the canonical text', () => {
  // printf '{"a":1}' | sha256sum
  expect(contentHash({ a: 1 })).toBe(
    '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
  );
});

test('the order of keys does not change a hash, letters outside ASCII do', () => {
  expect(contentHash({ b: 'č', a: 1 })).toBe(contentHash({ a: 1, b: 'č' }));
  expect(contentHash({ a: 'č' })).not.toBe(contentHash({ a: 'c' }));
});
