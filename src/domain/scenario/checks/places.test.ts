import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const places =
  'places: { road: { called: Road }, van: { called: Van, in: road }, hall: { called: Hall } }\n';

describe('places', () => {
  it('lie in one that lies in no other', () => {
    expect(problemsOf(minimalScenario(places))).toEqual([]);
    expect(
      problemsOf(
        minimalScenario(
          places.replace('hall: { called: Hall }', 'hall: { called: Hall, in: van }'),
        ),
      ),
    ).toEqual(['place/inner at places.hall.in: van']);
  });

  it('have travel between two of them, told once', () => {
    const travel = (...pairs: string[]) =>
      problemsOf(
        minimalScenario(
          `${places}travel: [${pairs.map((pair) => `{ between: [${pair}], takes: PT5M }`).join(', ')}]\n`,
        ),
      );
    expect(travel('road, hall')).toEqual([]);
    expect(travel('road, hall', 'hall, road')).toEqual([
      'travel/doubled at travel.1.between: hall, road',
    ]);
    expect(travel('road, road')).toEqual(['between/one-end at travel.0.between: road']);
  });
});
