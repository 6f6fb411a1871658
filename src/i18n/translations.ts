import type { LanguageTag } from './languages.ts';
import type { Translation } from './messages.ts';

/**
 * The translations there are, each with all its words. Another one is a line here,
 * `sq: () => import('./sq/index.ts').then((file) => file.sq)`, and is then offered everywhere.
 * The build of the stories about languages has a file of its own in this place (`src/cli/vite-pseudo-languages.ts`).
 */
export const translations: Partial<Record<LanguageTag, () => Promise<Translation>>> = {};
