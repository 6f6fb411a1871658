import type { Debrief } from '../../../domain/scoring/index.ts';

/** What a person found wrong in a case; solo there is nobody to send it to, so it becomes a file. */
export interface ErrorReport {
  kind: 'caseroute-report';
  about: ReportSubject;
  case: { id: string; title: string; version: string; contentHash: string };
  lawVersion: string;
  rulesVersion: string;
  /** The item, decision or part of the page it concerns; null for the case as a whole. */
  item: { id: string; title: string } | null;
  /** The law point that was shown there, if one was. */
  lawPoints: readonly string[];
  words: string;
  /** A real moment, ISO. No name, no run: the report is about the case. */
  written: string;
}

/** The place in a debrief where somebody found a mistake. */
export interface ReportTarget {
  id: string;
  title: string;
  lawPoints: readonly string[];
}

export type ReportSubject = 'law' | 'text' | 'other';
export const REPORT_SUBJECTS: readonly ReportSubject[] = ['law', 'text', 'other'];

/** `caseroute-report-rest-area-d2.json`: what it is, which case, which item. */
export function reportFileName(report: ErrorReport): string {
  const item = report.item === null ? '' : `-${report.item.id}`;
  return `${`caseroute-report-${report.case.id}${item}`.replaceAll(/[^\w.-]+/g, '-')}.json`;
}

/** Puts a report together. Nothing of the run goes in: the report is about the case. */
export function errorReport(
  { id, title, version, contentHash, lawVersion, rulesVersion }: Debrief['case'],
  place: ReportTarget | null,
  about: ReportSubject,
  words: string,
  now: Date,
): ErrorReport {
  return {
    kind: 'caseroute-report',
    about,
    case: { id, title, version, contentHash },
    lawVersion,
    rulesVersion,
    item: place === null ? null : { id: place.id, title: place.title },
    lawPoints: place?.lawPoints ?? [],
    words: words.trim(),
    written: now.toISOString(),
  };
}
