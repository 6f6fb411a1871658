import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('names', () => {
  const act = 'acts:\n  look: { seat: police, say: Look again }\n';
  it('of a decision and an act differ', () => {
    expect(problemsOf(minimalScenario(act.replace('look', 'first-step')))).toEqual([
      'name/doubled at acts.first-step: first-step',
    ]);
  });

  it('of a scored item and a decision differ', () => {
    const item = (id: string) =>
      `scoring:\n  omissions: [{ id: ${id}, points: 1, competencies: [C1], because: It matters., of: [look], until: PT1H }]\n`;
    expect(problemsOf(minimalScenario(act + item('looked')))).toEqual([]);
    expect(problemsOf(minimalScenario(act + item('first-step')))).toEqual([
      'name/doubled at scoring.omissions.0.id: first-step',
    ]);
  });

  it('of endings differ from each other', () => {
    const ending =
      '  - { id: over, when: now() > 1, title: The end, say: It ends. }\n  - { id: over';
    expect(problemsOf(minimalScenario(), ['  - { id: over', ending])).toEqual([
      'name/doubled at endings.1.id: over',
    ]);
  });

  it('of an authority are not those of a seat', () => {
    expect(
      problemsOf(
        minimalScenario('authorities:\n  police: { called: Other police, kind: other }\n'),
      ),
    ).toEqual(['name/doubled at authorities.police: police']);
  });

  const photograph = 'evidence:\n  passenger: { title: A photograph }\n';
  it('of different kinds may be the same', () => {
    expect(problemsOf(minimalScenario(photograph))).toEqual([]);
  });

  it('of everything a tie can lead to differ as soon as the case has a tie', () => {
    const tie =
      'mentioned:\n  car: { called: A car }\nfacts:\n  seen: { text: Seen., connects: [{ between: [passenger, car], say: Seen together. }] }\n';
    expect(problemsOf(minimalScenario(photograph + tie))).toEqual([
      'name/doubled at evidence.passenger: passenger',
    ]);
  });
});
