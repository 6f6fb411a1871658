import { createTranslator } from 'use-intl/core';
import { simulateCommand } from './en/simulate-command.ts';

/** What the simulate command says, in the authors' English. */
export const saySimulate = createTranslator({
  locale: 'en',
  messages: simulateCommand,
  onError: (error) => {
    throw error;
  },
});
