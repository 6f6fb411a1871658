import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/reading/error-boundary.tsx';
import { useAsksWhoPlays } from '../services/open-profile.ts';

const ProfileButton = lazy(() =>
  import('../late-profiles.tsx').then((file) => ({ default: file.ProfileButton })),
);

/** Nothing, and nothing to load, on a device of one person. Where it does not arrive, the settings have the same way. */
export function LateProfileButton() {
  if (!useAsksWhoPlays()) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <ProfileButton />
      </Suspense>
    </ErrorBoundary>
  );
}
