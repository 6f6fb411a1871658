import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('two orders of the same keys give the same text', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 2], c: null } })).toBe(
    canonicalJson({ a: { c: null, d: [1, 2] }, b: 1 }),
  );
});

test('the order of a list is content', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('a key without a value is left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('a key named __proto__ stays a key', () => {
  const value: unknown = JSON.parse('{"b":1,"__proto__":{"a":2}}');
  expect(canonicalJson(value)).toBe('{"__proto__":{"a":2},"b":1}');
});

test('a number that JSON cannot carry is a bug, not a null', () => {
  expect(() => canonicalJson({ worth: Number.NaN })).toThrow('"worth" is NaN');
});

test('reading the text back gives the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
