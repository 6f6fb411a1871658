// A door of its own: the terms with their explanations, which only somebody who opens one needs.
import file from './glossary/terms.json' with { type: 'json' };
import type { Term } from './glossary/term.ts';

export { TERM_LANGUAGES, type Term } from './glossary/term.ts';

/** Day of the last change: YYYY-MM-DD. */
export const glossaryAsOf = file.version;

/** 169 terms in the order of the subject. What the assertion promises is held by glossary.test.ts. */
export const glossary = file.terms as readonly Term[];
