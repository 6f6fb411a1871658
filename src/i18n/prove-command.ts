import { createTranslator } from 'use-intl/core';
import type { ProverFinding } from '../domain/proving/index.ts';
import { howKnown, proveCommand, proverFindings } from './en/prove-command.ts';

/** What the prove command says, in the authors' English. */
export const sayProve = createTranslator({
  locale: 'en',
  messages: proveCommand,
  onError: (error) => {
    throw error;
  },
});

/** What a finding means and what to do about it. */
export function describeFinding({ code, known, details }: ProverFinding) {
  return { how: howKnown[known], sentence: sentence(code, details), fix: fix(code, details) };
}

const sentence = sayerOf('sentence');
const fix = sayerOf('fix');

function sayerOf(part: 'sentence' | 'fix') {
  // The key is checked by the catalogue's own type, the values by the test that says every sentence.
  const findings: Record<string, string> = Object.fromEntries(
    Object.entries(proverFindings).map(([code, said]) => [code, said[part]]),
  );
  return createTranslator({
    locale: 'en',
    messages: { findings },
    namespace: 'findings',
    onError: (error) => {
      throw error;
    },
  });
}
