import { createTranslator } from 'use-intl/core';
import type { ItemReport } from '../domain/scoring/index.ts';
import type { PlaythroughProblem, StepRefused } from '../domain/simulation/index.ts';
import { debrief } from './en/debrief.ts';
import { playthroughProblems, scoreCommand, stepRefusals } from './en/score-command.ts';

/** Another second door: what the score command says. Authors' texts are English for now. */
const throwing = (error: Error) => {
  throw error;
};

export const sayScore = createTranslator({
  locale: 'en',
  messages: scoreCommand,
  onError: throwing,
});

// The key is checked by the catalogue's own type.
const problemSentence = createTranslator({
  locale: 'en',
  messages: playthroughProblems as Record<string, string>,
  onError: throwing,
});

export function describePlaythroughProblem({ code, ...problem }: PlaythroughProblem): string {
  const where = problem.path
    .map((step) => (typeof step === 'number' ? String(step + 1) : step))
    .join(' › ');
  return problemSentence(code, { ...problem, path: '', where: where === '' ? 'The file' : where });
}

export function describeRefusal(why: StepRefused['why']): string {
  return stepRefusals[why];
}

export function describeCause(cause: ItemReport['cause']): string {
  return debrief.causes[cause];
}
