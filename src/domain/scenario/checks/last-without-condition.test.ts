import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('a list of which the first that holds counts', () => {
  const after = (list: string): [string, string] => [
    'passenger: He reached the reception centre.',
    `passenger: ${list}`,
  ];

  it('ends with an entry that always holds', () => {
    expect(problemsOf(minimalScenario(), after('[{ when: now() > 5, say: Late. }]'))).toEqual([
      'list/last-has-condition at people-after.passenger.0.when',
    ]);
    expect(
      problemsOf(minimalScenario(), after('[{ when: now() > 5, say: Late. }, { say: Early. }]')),
    ).toEqual([]);
  });

  it('has no entry before the last that always holds', () => {
    expect(problemsOf(minimalScenario(), after('[{ say: Late. }, { say: Early. }]'))).toEqual([
      'list/never-reached at people-after.passenger.0',
    ]);
  });

  it.each([
    ['endings', ['- { id: over,', '- { id: over, when: now() > 5,'], 'endings.0.when'],
    [
      'headlines',
      ['headlines: [{ say', 'headlines: [{ when: now() > 5, say'],
      'debrief.headlines.0.when',
    ],
    [
      'words about a person',
      ['risk: 40,', 'risk: 40, words: [{ when: now() > 5, say: Tired. }],'],
      'people.passenger.words.0.when',
    ],
    [
      'what a seat reads after an act',
      ['takes: PT30M,', 'takes: PT30M, then: [{ when: now() > 5, say: Nothing. }],'],
      'decisions.first-step.options.search-the-bus.then.0.when',
    ],
  ] as const)('is, for example, the %s', (_, change, path) => {
    expect(problemsOf(minimalScenario(), change)).toEqual([`list/last-has-condition at ${path}`]);
  });

  it('is also the list of answers to a question, but not the ends of a dialogue', () => {
    const dialogue = (answer: string) =>
      `dialogues:\n  talk: { seat: police, ask: Talk, questions: { name: { say: Your name?, answers: [${answer}] } }, ends: [{ when: "asked('talk', 'name')" }] }\n`;
    expect(problemsOf(minimalScenario(dialogue('{ say: Ali. }')))).toEqual([]);
    expect(problemsOf(minimalScenario(dialogue('{ when: now() > 5, say: Ali. }')))).toEqual([
      'list/last-has-condition at dialogues.talk.questions.name.answers.0.when',
    ]);
  });
});
