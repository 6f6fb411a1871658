import { lazy, useEffect, useState } from 'react';
import { usePreferences } from './preferences.ts';

const load = () => import('../../features/law/index.ts');
const LawDrawer = lazy(async () => ({ default: (await load()).LawDrawer }));

/** Explained words come when the page has been at rest for a moment: nobody waits for them, and they move no word. */
const AT_REST_MS = 2000;

export type Law = ReturnType<typeof useLaw>;

/** The law and its words, for a page that shows a case; `explain` is null until it has arrived or where it is off. */
export function useLaw() {
  const { explainLegalWords } = usePreferences().preferences;
  const [late, setLate] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    if (!explainLegalWords) return;
    const timer = setTimeout(() => {
      // Where it does not arrive, the texts stay as they are.
      load().then(setLate, () => undefined);
    }, AT_REST_MS);
    return () => clearTimeout(timer);
  }, [explainLegalWords]);
  return { explain: explainLegalWords && late ? late.explainWords : null, LawDrawer };
}
