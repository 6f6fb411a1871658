import { useState } from 'react';
import type { Term } from '../../../domain/law/glossary.ts';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { LAW_LANGUAGE } from '../law-language.ts';
import { loadGlossary } from '../terms/load-glossary.ts';
import { TermText } from '../terms/term-text.tsx';
import { findInGlossary } from './find-law.ts';
import { FoundCount, LateData } from './late-data.tsx';

/** All terms of the glossary, also those that texts do not mark. */
export function WordList({ query }: { query: string }) {
  return (
    <LateData load={loadGlossary}>
      {(glossary) => {
        const found = findInGlossary(glossary, query);
        return (
          <>
            <FoundCount query={query} count={found.length} />
            <ul role="list">
              {found.map((term) => (
                <li key={term.id}>
                  <Word term={term} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </LateData>
  );
}

/** Drawn when it is opened: a thousand words that nobody sees would make a phone wait. */
function Word({ term }: { term: Term }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={<span lang={LAW_LANGUAGE}>{term.term}</span>} onToggle={setIsOpen}>
      {isOpen ? <TermText term={term} /> : null}
    </Disclosure>
  );
}
