import { lazy } from 'react';

/** Most visits do not read it, so it loads when it is shown. */
export const SoFar = lazy(() => import('./so-far.tsx').then((file) => ({ default: file.SoFar })));
