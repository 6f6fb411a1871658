import '../ui/tokens/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AppBoundary } from './failures/app-boundary.tsx';
import { workOffline } from './services/new-version.ts';
import { preferences } from './services/preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

preferences.start();
workOffline();
createRoot(root).render(
  <StrictMode>
    <AppBoundary>
      <App />
    </AppBoundary>
  </StrictMode>,
);
