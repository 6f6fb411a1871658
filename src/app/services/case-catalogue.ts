import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CaseCard, fetchCaseCards, type Loadable } from '../../features/library/index.ts';

const store = createStore<{ cases: Loadable<readonly CaseCard[]> }>(() => ({
  cases: { state: 'loading' },
}));
let isAsked = false;

async function load() {
  isAsked = true;
  store.setState({ cases: { state: 'loading' } });
  const cards = await fetchCaseCards(document.baseURI);
  store.setState({ cases: cards ? { state: 'ready', value: cards } : { state: 'failed' } });
}

/** The cases served beside the program; fetched once, when a page first needs them. */
export function useCaseCatalogue() {
  useEffect(() => {
    if (!isAsked) void load();
  }, []);
  return { ...useStore(store), retry: () => void load() };
}
