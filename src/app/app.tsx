import { IconContext } from '@phosphor-icons/react/dist/lib/context';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { LanguageProvider } from '../i18n/index.ts';
import { Routes } from './routes.tsx';
import { usePreferences } from './services/preferences.ts';

/** Icons take the size of the text beside them and are silent for readers. */
const icons = { size: '1.125em', 'aria-hidden': true } as const;

/** Providers, from the outside in. Routes live in the hash, so the built app works below any static path. */
export function App() {
  const { preferences } = usePreferences();
  return (
    <LanguageProvider tag={preferences.language}>
      <IconContext value={icons}>
        <Router hook={useHashLocation}>
          <Routes />
        </Router>
      </IconContext>
    </LanguageProvider>
  );
}
