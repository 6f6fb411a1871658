import { createTranslator } from 'use-intl/core';
import { translateCommand } from './en/translate-command.ts';

/** What the translate command says, in the authors' English. */
export const sayTranslate = createTranslator({
  locale: 'en',
  messages: translateCommand,
  onError: (error) => {
    throw error;
  },
});
