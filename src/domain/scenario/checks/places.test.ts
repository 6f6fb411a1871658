import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const inPlace = 'people:\n  passenger: { place: On the last bench,';

describe('a place', () => {
  it('is a line of words where the case declares no places', () => {
    expect(problemsOf(minimalScenario(), ['people:\n  passenger: {', inPlace])).toEqual([]);
  });

  it('is a declared one where the case declares places, for people, evidence and effects', () => {
    expect(
      problemsOf(minimalScenario('places:\n  bench: { called: On the last bench }\n'), [
        'people:\n  passenger: {',
        inPlace,
      ]),
    ).toEqual(['unknown/place at people.passenger.place: On the last bench']);
    expect(
      problemsOf(
        everyKeyScenario,
        ['place: jacket', 'place: jaket'],
        ['guardian: asked, place: centre', 'guardian: asked, place: center'],
      ),
    ).toEqual([
      'unknown/place at evidence.phone.place: jaket -> jacket',
      'unknown/place at decisions.first-hour.options.give-water.do.1.person.place: center -> centre',
    ]);
  });

  it('lies at most in one that lies in no other', () => {
    expect(
      problemsOf(everyKeyScenario, ['In his jacket, in: yard', 'In his jacket, in: container']),
    ).toEqual(['place/inner at places.jacket.in: container']);
    expect(
      problemsOf(everyKeyScenario, ['In his jacket, in: yard', 'In his jacket, in: jacket']),
    ).toEqual(['place/inner at places.jacket.in: jacket']);
  });
});

describe('travel', () => {
  it('leads from one outermost place to another', () => {
    expect(problemsOf(everyKeyScenario, ['[yard, centre]', '[yard, jacket]'])).toEqual([
      'place/inner at travel.0.between.1: jacket',
    ]);
    expect(problemsOf(everyKeyScenario, ['[yard, centre]', '[yard, yard]'])).toEqual([
      'between/one-end at travel.0.between: yard',
    ]);
  });

  it('is told once, whichever place comes first', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'travel:\n',
        'travel:\n  - { between: [centre, yard], takes: PT1H }\n',
      ]),
    ).toEqual(['travel/doubled at travel.1.between: yard, centre']);
  });
});
