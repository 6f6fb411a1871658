import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { slowHash } from './slow-hash.ts';

test('is the scrypt that others compute too', async () => {
  const salt = '00112233445566778899aabbccddeeff';
  const theirs = scryptSync('2580', Buffer.from(salt, 'hex'), 32, { N: 1024, r: 8, p: 1 });
  expect(await slowHash('2580', salt, 1024)).toBe(theirs.toString('hex'));
});
