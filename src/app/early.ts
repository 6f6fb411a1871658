/**
 * Runs before the program has arrived: asks at once for what the page in the address needs, which the program would
 * only ask for after it began. The build writes the files in place of the names, see `src/cli/vite-early.ts`.
 */

declare const DESK_FILES: readonly string[];
declare const LIBRARY_DATA: readonly string[];

const [, page, , part] = location.hash.split('/');
if (page === 'run' && part === undefined) for (const file of DESK_FILES) ask('modulepreload', file);
if (!page) for (const file of LIBRARY_DATA) ask('preload', file);

function ask(how: 'modulepreload' | 'preload', file: string) {
  const link = document.createElement('link');
  link.rel = how;
  link.href = file;
  if (how === 'preload') {
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
  }
  document.head.append(link);
}
