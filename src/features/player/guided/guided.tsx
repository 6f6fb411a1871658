import { lazy, Suspense } from 'react';
import type { GuidedPartProps } from './guided-part.tsx';

const Late = lazy(async () => ({ default: (await import('./guided-part.tsx')).GuidedPart }));

/** The door to what only guided mode shows. It loads when it is first shown, so a run in real mode has none of it. */
export function Guided(props: GuidedPartProps) {
  return (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  );
}
