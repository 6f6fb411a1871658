import { expect, test } from 'vitest';
import { restAreaDebrief } from '../../../testing/rest-area-debrief.ts';
import { debriefFile, debriefFileName } from './debrief-file.ts';

const now = new Date('2026-11-25T10:30:00Z');

test('the file holds every explanation and survives JSON', () => {
  const file = debriefFile('run1', [restAreaDebrief], now);
  expect(JSON.parse(JSON.stringify(file))).toEqual({
    kind: 'caseroute-debrief',
    format: 1,
    run: 'run1',
    saved: '2026-11-25T10:30:00.000Z',
    debriefs: [restAreaDebrief],
  });
});

test('the name says which case and which day', () => {
  expect(debriefFileName('rest-area', now)).toBe('caseroute-debrief-rest-area-2026-11-25.json');
});
