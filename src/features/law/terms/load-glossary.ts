import type { Term } from '../../../domain/law/glossary.ts';

/** Explanations and words of all terms. They load when one is first opened. */
export async function loadGlossary(): Promise<readonly Term[]> {
  return (await import('../../../domain/law/glossary.ts')).glossary;
}
