import { expect, test } from 'vitest';
import { restAreaDebrief } from '../../../testing/rest-area-debrief.ts';
import { type ErrorReport, errorReport, reportFileName } from './error-report.ts';

const report: ErrorReport = {
  kind: 'caseroute-report',
  about: 'law',
  case: { id: 'rest-area', title: 'Rest area, 02:10', version: '1.0.0', contentHash: 'abc' },
  lawVersion: '2026-11-20',
  rulesVersion: '1',
  item: null,
  lawPoints: [],
  words: 'The article has been renumbered.',
  written: '2026-11-25T10:00:00.000Z',
};

test('a report about a whole case is named after the case', () => {
  expect(reportFileName(report)).toBe('caseroute-report-rest-area.json');
});

test('the name of a report about an item has no character that a file system refuses', () => {
  const item = { id: 'quality:d2/order: first', title: '' };
  expect(reportFileName({ ...report, item })).toBe(
    'caseroute-report-rest-area-quality-d2-order-first.json',
  );
});

test('a report names case, versions, place and words, and nothing of the run', () => {
  const place = { id: 'd2', title: 'The police ask for the phone.', lawPoints: ['phone-search'] };
  const now = new Date('2026-11-25T10:00:00Z');
  expect(errorReport(restAreaDebrief.case, place, 'law', ' Renumbered. ', now)).toEqual({
    kind: 'caseroute-report',
    about: 'law',
    case: {
      id: 'rest-area',
      title: 'Rest area, 02:10',
      version: '1.0.0',
      contentHash: '0'.repeat(64),
    },
    lawVersion: '2026-11-22',
    rulesVersion: '1',
    item: { id: 'd2', title: 'The police ask for the phone.' },
    lawPoints: ['phone-search'],
    words: 'Renumbered.',
    written: '2026-11-25T10:00:00.000Z',
  });
});
