import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { FIRST_WORDS, loadMessages, type Words } from './catalogues.ts';
import { createDescribe, type Describe } from './format/describe.ts';
import { loadOwnWords } from './format/load-own-words.ts';
import type { OwnWords } from './format/own-words.ts';
import { findLanguage, type LanguageTag } from './languages.ts';

interface Catalogue {
  tag: LanguageTag;
  messages: Words;
  own: OwnWords | null;
}

const LanguageContext = createContext<LanguageTag>('en');
const DescribeContext = createContext<Describe>(createDescribe('en', FIRST_WORDS));

/**
 * Gives the page its language. While another catalogue loads, the present one stays, so that a change
 * in the middle of a run shows no empty screen and nothing typed is lost.
 */
export function LanguageProvider({ tag, children }: { tag: LanguageTag; children: ReactNode }) {
  const [catalogue, setCatalogue] = useState<Catalogue>({
    tag: 'en',
    messages: FIRST_WORDS,
    own: null,
  });

  useEffect(() => {
    if (tag === catalogue.tag) return;
    let isCurrent = true;
    void Promise.all([loadMessages(tag), loadOwnWords(tag)]).then(
      ([messages, own]) => {
        if (isCurrent) setCatalogue({ tag, messages, own });
      },
      // The file did not arrive (no network). The page stays in its language; the next visit tries again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [tag, catalogue.tag]);

  useEffect(() => {
    document.documentElement.lang = catalogue.tag;
  }, [catalogue.tag]);

  return (
    <LanguageContext value={catalogue.tag}>
      <DescribeContext value={createDescribe(catalogue.tag, catalogue.messages, catalogue.own)}>
        <IntlProvider
          locale={findLanguage(catalogue.tag)?.intl ?? 'en'}
          messages={catalogue.messages}
          timeZone="UTC"
        >
          {children}
        </IntlProvider>
      </DescribeContext>
    </LanguageContext>
  );
}

/** Times, durations and lists in the language of the page. */
export function useDescribe(): Describe {
  return use(DescribeContext);
}

/** The language of the page: in which its words are now, while another one may be on its way. */
export function useLanguage(): LanguageTag {
  return use(LanguageContext);
}
