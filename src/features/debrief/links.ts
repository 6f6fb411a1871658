/** Addresses, given by the application, which alone knows the routes. */
export interface DebriefLinks {
  cases: string;
  run: (runId: string) => string;
  /** With a part, the page opens there. */
  debrief: (runId: string, part?: string) => string;
}
