import { expect, test } from 'vitest';
import { asId, type ProfileId } from '../../shared/ids.ts';
import type { Profile } from '../../storage/index.ts';
import { startOf } from './known-profiles.ts';

const profile = (id: string, hasPin = false, isLeaving = false): Profile => ({
  id: asId<ProfileId>(id),
  alias: id,
  hasPin,
  madeAt: '2026-03-14T08:00:00.000Z',
  lastUsedAt: '2026-03-14T08:00:00.000Z',
  tidiedAt: null,
  oldRuns: null,
  isLeaving,
});

test.each([
  ['nobody has made a profile', [], null],
  ['the first one has a name and is alone', [profile('first')], null],
  ['another one is left alone', [profile('heron')], 'heron'],
  ['the only one has a PIN', [profile('first', true)], 'ask'],
  ['another one is leaving', [profile('first'), profile('heron', true, true)], 'first'],
  ['the last one is leaving', [profile('heron', true, true)], 'first'],
  ['there are two', [profile('first'), profile('heron')], 'ask'],
])('where %s, the device starts accordingly', (_, profiles, start) => {
  expect(startOf(profiles)).toBe(start);
});
