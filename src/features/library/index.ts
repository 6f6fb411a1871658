export type { CaseCard } from './case-card.ts';
export { fetchCaseCards } from './fetch-cases.ts';
export type { ImportedCase, ImportedCasesPort } from './imported-case.ts';
export { LibraryPage } from './library-page.tsx';
export type { LibraryLinks } from './links.ts';
export type { Loadable } from './loadable.ts';
export type { RunActions, RunSummary } from './run-summary.ts';
export { RunsPage } from './runs-page.tsx';
export { type PlayMode, type StartChoice, StartPage } from './start-page.tsx';
