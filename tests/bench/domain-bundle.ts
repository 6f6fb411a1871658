import { build } from 'vite';

/** Builds `domain-in-browser.ts` into one classic script that leaves its exports in the global `domain`. */
export async function buildDomainScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('./domain-in-browser.ts', import.meta.url).pathname,
        name: 'domain',
        formats: ['iife'],
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite built no script.');
  return bundle.output[0].code;
}
