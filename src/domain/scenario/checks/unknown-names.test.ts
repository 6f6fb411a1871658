import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('unknown names', () => {
  it('are found in effects inside effects, with the nearest declared name', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'do: [{ person: { who: boy, present: false } }] } }]',
        'do: [{ person: { who: boi, present: false } }] } }]',
      ]),
    ).toEqual([
      'unknown/person at decisions.bed.options.with-uncle.do.1.later.do.0.person.who: boi -> boy',
    ]);
  });

  it('are found in keys as in values', () => {
    expect(problemsOf(everyKeyScenario, ['  friend: He stayed', '  fiend: He stayed'])).toEqual([
      'person/no-after at people-after: friend',
      'unknown/person at people-after.fiend: fiend -> friend',
    ]);
  });

  it('have no suggestion when nothing is like them', () => {
    expect(problemsOf(everyKeyScenario, ['{ secure: phone }', '{ secure: submarine }'])).toEqual([
      'unknown/evidence at decisions.first-hour.options.secure-phone.do.0.secure: submarine',
    ]);
  });

  it('are not reported for a thing that is declared with a mistake in it', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'camera: { title: Camera of the yard }',
        'camera: { titel: Camera of the yard }',
      ]),
    ).toEqual(['shape/unknown-key at evidence.camera.titel: titel -> title']);
  });

  it('are told per member of a list', () => {
    expect(
      problemsOf(everyKeyScenario, ['with: [boy, friend]', 'with: [boi, friend, fiend]']),
    ).toEqual([
      'unknown/person at decisions.first-hour.options.give-water.with.0: boi -> boy',
      'unknown/person at decisions.first-hour.options.give-water.with.2: fiend -> friend',
    ]);
  });
});
