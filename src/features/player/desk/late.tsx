import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../../ui/reading/error-boundary.tsx';
import type { LatePartsProps } from './late-parts.tsx';

const Parts = lazy(async () => ({ default: (await import('./late-parts.tsx')).LateParts }));

/** What a desk loads when it is first asked for. `instead` is shown where it does not arrive. */
export function Late({ instead, ...props }: LatePartsProps & { instead: ReactNode }) {
  return (
    <ErrorBoundary fallback={() => instead}>
      <Suspense fallback={null}>
        <Parts {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
