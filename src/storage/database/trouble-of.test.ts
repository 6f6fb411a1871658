import { expect, test } from 'vitest';
import { troubleOf } from './trouble-of.ts';

const named = (name: string, more: object = {}) =>
  Object.assign(new Error(name), { name, ...more });

test.each([
  ['a quota error', named('QuotaExceededError'), 'storage/quota'],
  [
    'a quota error inside an abort',
    named('AbortError', { inner: named('QuotaExceededError') }),
    'storage/quota',
  ],
  [
    'a quota error among the failures of many rows',
    named('BulkError', { failures: [named('QuotaExceededError')] }),
    'storage/quota',
  ],
  ['an abort without a reason', named('AbortError', { inner: null }), 'storage/unavailable'],
  [
    'a closed database that could not be opened',
    named('DatabaseClosedError', { inner: named('SecurityError') }),
    'storage/blocked',
  ],
  ['a closed database', named('DatabaseClosedError'), 'storage/unavailable'],
  ['a browser without IndexedDB', named('MissingAPIError'), 'storage/blocked'],
  ['tables of a newer version', named('VersionError'), 'storage/newer-version'],
  [
    'an unknown error that tells of a denial, as in Chromium',
    named('OpenFailedError', {
      inner: named('UnknownError', {
        message: 'The user denied permission to access the database.',
      }),
    }),
    'storage/blocked',
  ],
  ['an error of the disk', named('UnknownError'), 'storage/unavailable'],
])('%s is trouble of the device', (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test.each([
  ['a key that is there', named('ConstraintError')],
  ['a row that cannot be stored', named('DataCloneError')],
  ['an ordinary exception', new TypeError('x is not a function')],
  ['rows of which one was there', named('BulkError', { failures: [named('ConstraintError')] })],
  ['something thrown that is no error', 'text'],
  ['nothing', undefined],
])('%s is a bug', (_, error) => {
  expect(troubleOf(error)).toBeNull();
});

test('a circle of errors comes to an end', () => {
  const error = named('OddError');
  Object.assign(error, { inner: error });
  expect(troubleOf(error)).toBeNull();
});
