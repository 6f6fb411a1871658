import type { LibraryLinks } from '../features/library/index.ts';

/** The routes of the program. Patterns are for the router, links for everybody else. */
export const patterns = {
  cases: '/',
  start: '/case/:caseId/start',
  startImported: '/imported/:caseId/start',
  runs: '/runs',
  run: '/run/:runId',
  debrief: '/run/:runId/debrief/:part?',
  settings: '/settings',
  about: '/about',
  blank: '/blank',
} as const;

export const links = {
  cases: '#/',
  start: (caseId: string) => `#/case/${encodeURIComponent(caseId)}/start`,
  startImported: (caseId: string) => `#/imported/${encodeURIComponent(caseId)}/start`,
  runs: '#/runs',
  run: (runId: string) => `#/run/${encodeURIComponent(runId)}`,
  /** With a part, the page opens there. */
  debrief: (runId: string, part?: string) =>
    `#/run/${encodeURIComponent(runId)}/debrief${part === undefined ? '' : `/${encodeURIComponent(part)}`}`,
  settings: '#/settings',
  about: '#/about',
  blank: '#/blank',
} as const satisfies LibraryLinks & Record<string, unknown>;
