import '../ui/tokens/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AppBoundary } from './failures/app-boundary.tsx';
import { workOffline } from './services/new-version.ts';
import { hasProfiles } from './services/open-profile.ts';
import { preferences } from './services/preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

preferences.start();
followProfiles();
window.addEventListener('storage', followProfiles);
workOffline();
createRoot(root).render(
  <StrictMode>
    <AppBoundary>
      <App />
    </AppBoundary>
  </StrictMode>,
);

/** Where there are profiles, follows what becomes of them; another tab may make the first one. */
function followProfiles() {
  // Without the file (no network) the page goes on as it is.
  if (hasProfiles())
    void import('./late-profiles.tsx').then(
      (file) => file.follow(),
      () => null,
    );
}
