import type { LawLibrary } from '../../../domain/law/index.ts';

/** All packs. They load when the law is first opened. */
export async function loadLaw(): Promise<LawLibrary> {
  return (await import('../../../domain/law/packs.ts')).lawLibrary;
}
