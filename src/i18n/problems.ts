import { createTranslator } from 'use-intl/core';
import type { Expected, Problem } from '../domain/scenario/from-files.ts';
import { problems, shapes } from './en/problems.ts';

/**
 * The second door: sentences for problems of case files, for the command line, the build and the studio.
 * Authors' texts are English for now; the codes stay the same in every language.
 */
export function describeProblem(problem: Problem): string {
  const { expected, found, nearest, details } = problem;
  return sentence(problem.code, {
    ...details,
    where: describePath(problem),
    found: found ?? '',
    hasFound: found === null || found === '' ? 'no' : 'yes',
    nearest: nearest ?? '',
    hasNearest: nearest === null ? 'no' : 'yes',
    expected: expected === null ? 'a value' : describeExpected(expected),
    allowed: expected?.is === 'one-of' ? expected.values.join(', ') : '',
  });
}

/** The way to the place in the words of the file: `decisions › first-hour › options › 2`. */
function describePath({ path, file }: Pick<Problem, 'path' | 'file'>): string {
  return path.length === 0
    ? file
    : path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');
}

// The key is checked by the catalogue's own type, the values by the test that says every sentence.
const catalogue: { problems: Record<string, string> } = { problems };
const sentence = createTranslator({
  locale: 'en',
  messages: catalogue,
  namespace: 'problems',
  onError: (error) => {
    throw error;
  },
});

const choices = new Intl.ListFormat('en', { type: 'disjunction' });

function describeExpected(expected: Expected): string {
  switch (expected.is) {
    case 'shape':
      return shapes[expected.shape];
    case 'one-of':
      return choices.format(expected.values);
    case 'between':
      return `${expected.from} to ${expected.to}`;
    case 'any-of':
      return choices.format(expected.of.map(describeExpected));
  }
}
