/** Addresses of other pages, given by the application, which alone knows the routes. */
export interface LibraryLinks {
  cases: string;
  start: (caseId: string) => string;
  startImported: (caseId: string) => string;
  run: (runId: string) => string;
  debrief: (runId: string) => string;
}
