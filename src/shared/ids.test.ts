import { expect, test } from 'vitest';
import { newRunId } from './ids.ts';

test('a run id spells all sixteen bytes in 26 letters and digits', () => {
  expect(newRunId(new Uint8Array(16))).toBe('0'.repeat(26));
  expect(newRunId(new Uint8Array(16).fill(255))).toBe(`7${'z'.repeat(25)}`);
});

test('different bytes give different ids', () => {
  const bytes = (last: number) => new Uint8Array(16).with(15, last);
  expect(newRunId(bytes(1))).not.toBe(newRunId(bytes(2)));
});
