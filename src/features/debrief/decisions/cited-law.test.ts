import { expect, test } from 'vitest';
import { restAreaDebrief } from '../../../testing/rest-area-debrief.ts';
import { citedLaw } from './cited-law.ts';

const [search, guardian, age] = restAreaDebrief.law;

test('points with one source are cited once, with all their titles', () => {
  const interests = guardian && { ...guardian, point: 'interests', title: 'Best interests' };
  const cited = citedLaw([guardian, search, interests].flatMap((point) => point ?? []));
  expect(cited.map(({ titles }) => titles)).toEqual([
    ['Guardian for a child alone', 'Best interests'],
    ['Search of a phone'],
  ]);
});

test('what nobody has confirmed stands after what is settled', () => {
  const cited = citedLaw([age, search].flatMap((point) => point ?? []));
  expect(cited.map(({ point }) => point.shownToLearners)).toEqual([true, false]);
});
