import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { Messages } from './messages.ts';

interface WithWordsProps {
  /** English words that come with the code around which they are put. */
  words: Partial<Messages>;
  children: ReactNode;
}

/** Adds the words of parts that load late. A translation, which has all words already, comes before them. */
export function WithWords({ words, children }: WithWordsProps) {
  const locale = useLocale();
  const before = useMessages();
  const messages = useMemo(() => ({ ...words, ...before }), [words, before]);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
