import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../ui/reading/error-boundary.tsx';
import styles from './app-boundary.module.css';

/**
 * The outermost boundary. Plain English without the catalogue, because the catalogue may be what broke.
 */
export function AppBoundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={({ code }) => (
        <main className={styles.page}>
          <h1>Caseroute could not be shown</h1>
          <p>
            What you have done is saved on this device up to your last act. Reload the page to go
            on.
          </p>
          <p>
            <button
              type="button"
              className={styles.button}
              onClick={() => window.location.reload()}
            >
              Reload the page
            </button>
          </p>
          <p>For support: {code}</p>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
