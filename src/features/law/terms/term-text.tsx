import type { ReactNode } from 'react';
import { glossaryAsOf, TERM_LANGUAGES, type Term } from '../../../domain/law/glossary.ts';
import { findLanguage, useDescribe, useTranslations } from '../../../i18n/index.ts';
import { LAW_LANGUAGE } from '../law-language.ts';
import styles from './term-text.module.css';

/** What a term means, what can be read on it, and how it is said elsewhere, each word with its confidence. */
export function TermText({ term, children }: { term: Term; children?: ReactNode }) {
  const t = useTranslations('law.term');
  const law = useTranslations('law');
  const describe = useDescribe();
  // A day of this device: at noon it is the same one in every zone of the region.
  const day = new Date(`${glossaryAsOf}T12:00`);
  return (
    <div className={styles.term}>
      <p lang={LAW_LANGUAGE}>{term.definition}</p>
      <p className={styles.note}>
        {t('notLaw')} {law('confidence.notRecorded')}, {law('asOf', { asOf: describe.date(day) })}.
      </p>
      {children}
      <Words term={term} />
    </div>
  );
}

function Words({ term }: { term: Term }) {
  const t = useTranslations('law.term');
  const law = useTranslations('law');
  return (
    <>
      <h3 className={styles.small}>{t('languages')}</h3>
      <dl className={styles.words}>
        {wordsOf(term).map(({ language, tag, word, confidence }) => {
          const name = findLanguage(language)?.name ?? language;
          return (
            <div key={tag} className={styles.word}>
              <dt lang={language}>{tag === 'sq-XK' ? t('inKosovo', { language: name }) : name}</dt>
              <dd>
                <span lang={tag}>{word}</span>{' '}
                <span className={styles.note}>{law(`confidence.${confidence}`)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Row by row; Albanian has a second one where Kosovo* says it in another way, for which no grade is on record. */
function wordsOf({ words, confidence }: Term) {
  return TERM_LANGUAGES.flatMap((language) => {
    const row = { language, tag: language as string, confidence: confidence[language] };
    const own = language === 'sq' ? words['sq-XK'] : null;
    return [
      { ...row, word: words[language] },
      ...(own === null
        ? []
        : [{ language, tag: 'sq-XK', word: own, confidence: 'notRecorded' as const }]),
    ];
  });
}
