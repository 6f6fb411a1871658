import { useMemo } from 'react';
import { useDebrief } from './debrief-context.tsx';

/** Words of the case that are only read, with their legal words explained. Never inside a control or its label. */
export function CaseLine({ text }: { text: string }) {
  const { debrief, law, readLaw } = useDebrief();
  const { explain } = law;
  const shown = useMemo(
    () => (explain ? explain([text], debrief.case, readLaw) : text),
    [text, debrief, explain, readLaw],
  );
  return <span lang={debrief.case.language}>{shown}</span>;
}
