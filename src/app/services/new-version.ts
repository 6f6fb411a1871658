import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const store = createStore<{ waiting: ServiceWorker | null }>(() => ({ waiting: null }));

/**
 * Keeps the program on this device for work offline, once the page stands. Nothing happens where the browser cannot: on
 * plain http there are no service workers, and some private windows refuse them.
 */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () =>
    void navigator.serviceWorker
      .register(new URL('service-worker.js', document.baseURI))
      .then(watchForNewVersion, () => null);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

function watchForNewVersion(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // The first version ever takes its place by itself; only one that follows another waits.
    if (registration.active && registration.waiting)
      store.setState({ waiting: registration.waiting });
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

/** What loads the new version, or null when this is the newest. */
export function useNewVersion(): (() => void) | null {
  const waiting = useStore(store, (state) => state.waiting);
  return waiting && (() => load(waiting));
}

function load(waiting: ServiceWorker): void {
  // Only the tab that asked loads again; a case that is played in another goes on.
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage('take-over');
}
