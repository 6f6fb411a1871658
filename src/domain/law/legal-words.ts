// A door of its own: the forms under which terms are found in a text, small enough to come beside a desk.
import formsInText from './glossary/legal-words.json' with { type: 'json' };
import { indexLegalWords } from './glossary/find-legal-words.ts';

export { findLegalWords } from './glossary/find-legal-words.ts';

/** English forms of 124 terms. Everyday words ("court", "child") have no forms, so that texts stay quiet. */
export const legalWords = indexLegalWords(formsInText);
