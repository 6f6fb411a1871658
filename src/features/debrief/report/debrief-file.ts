import type { Debrief } from '../../../domain/scoring/index.ts';

/** The result with all explanations, as other programs can read it. Named by case, never by person. */
export interface DebriefFile {
  kind: 'caseroute-debrief';
  format: 1;
  run: string;
  /** A real moment, ISO. */
  saved: string;
  debriefs: readonly Debrief[];
}

export function debriefFile(run: string, debriefs: readonly Debrief[], now: Date): DebriefFile {
  return { kind: 'caseroute-debrief', format: 1, run, saved: now.toISOString(), debriefs };
}

/** `caseroute-debrief-rest-area-2026-11-25.json` */
export function debriefFileName(caseId: string, now: Date): string {
  const safe = caseId.replaceAll(/[^\w.-]+/g, '-');
  return `caseroute-debrief-${safe}-${now.toISOString().slice(0, 10)}.json`;
}
