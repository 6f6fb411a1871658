import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const act = (more: string, authority = '') =>
  minimalScenario(`${authority}acts:\n  look: { seat: police, say: Look, ${more} }\n`);
const court = (powers: string) =>
  `authorities:\n  court: { called: The court, kind: court${powers} }\n`;

describe('an act that needs a power', () => {
  it('is offered to a seat that holds it in this jurisdiction', () => {
    expect(problemsOf(act('power: notify-prosecutor'))).toEqual([]);
    expect(problemsOf(act('power: device-search-basis'))).toEqual([
      'power/nobody at acts.look.power: device-search-basis',
    ]);
  });

  it('is a note where it is not known who holds it', () => {
    expect(problemsOf(act('power: reflection-period'))).toEqual([
      'power/unknown at acts.look.power: reflection-period',
      'law/not-confirmed at acts.look.power: reflection-period',
    ]);
  });

  it('may be asked of whoever holds it, by anybody', () => {
    expect(
      problemsOf(
        act(
          'kind: motion, to: court, power: device-search-basis',
          court(', powers: [device-search-basis]'),
        ),
      ),
    ).toEqual([]);
    expect(
      problemsOf(act('kind: motion, to: court, power: device-search-basis', court(''))),
    ).toEqual(['power/unknown at acts.look.power: device-search-basis']);
  });

  it('is not judged for a point that does not exist', () => {
    expect(problemsOf(act('power: notify-prosecuter'))).toEqual([
      'unknown/law-point at acts.look.power: notify-prosecuter -> notify-prosecutor',
    ]);
  });
});
