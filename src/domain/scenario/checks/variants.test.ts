import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const variant = (more: string) =>
  problemsOf(
    minimalScenario(
      `variants:\n  other: { say: Another night., ${more} }\nevidence:\n  camera: { title: Camera }\n  phone: { title: Phone, volatile: { lost-after: PT6H } }\n`,
    ),
  );

describe('a variant', () => {
  it.each([
    ['texts: { opening: Another bus has stopped. }'],
    ['texts: { decisions.first-step.options.ask-how-he-is.say: Ask how she is }'],
    ['people: { passenger: { called: the woman, risk: 50 } }'],
    ['lost-after: { phone: PT4H }'],
  ])('may change %s', (more) => {
    expect(variant(more)).toEqual([]);
  });

  it.each([
    ['texts: { id: other }', 'variant/not-a-text at variants.other.texts.id: id'],
    [
      'texts: { decisions.first-step.seat: cso }',
      'variant/not-a-text at variants.other.texts.decisions.first-step.seat: decisions.first-step.seat -> decisions.first-step.ask',
    ],
    ['people: { driver: { risk: 5 } }', 'unknown/person at variants.other.people.driver: driver'],
    [
      'lost-after: { camera: PT4H }',
      'evidence/not-volatile at variants.other.lost-after.camera: camera',
    ],
  ])('may not change %s', (more, problem) => {
    expect(variant(more)).toEqual([problem]);
  });
});
