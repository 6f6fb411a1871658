import { createTranslator } from 'use-intl/core';
import { readingCommand } from './en/reading-command.ts';

/** What the reading command says, in the authors' English. */
export const sayReading = createTranslator({
  locale: 'en',
  messages: readingCommand,
  onError: (error) => {
    throw error;
  },
});
