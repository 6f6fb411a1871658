import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type RunId } from '../../shared/ids.ts';
import { note } from '../../testing/storage/device.ts';
import { toEventRow } from './append-events.ts';
import { checkLog } from './check-log.ts';

const run = asId<RunId>('run');

test('whatever becomes of the rows, what is read is a beginning of what was written', () => {
  const harm = fc.record({
    at: fc.nat(9),
    does: fc.constantFrom('drop', 'repeat', 'swap', 'text', 'checksum', 'cut'),
    text: fc.oneof(fc.string(), fc.json()),
  });
  fc.assert(
    fc.property(fc.nat(10), fc.array(harm, { maxLength: 4 }), (length, harms) => {
      const written = Array.from({ length }, (_, seq) => note(seq));
      const rows = written.map((event) => toEventRow(run, event));
      for (const { at, does, text } of harms) {
        const row = rows[at];
        if (!row) continue;
        if (does === 'drop') rows.splice(at, 1);
        if (does === 'repeat') rows.splice(at, 0, row);
        if (does === 'swap') rows.reverse();
        if (does === 'text') rows[at] = { ...row, event: text };
        if (does === 'checksum') rows[at] = { ...row, checksum: text };
        if (does === 'cut') rows[at] = { ...row, event: row.event.slice(0, -1) };
      }
      const { events, damaged } = checkLog(rows, length);
      expect(events).toEqual(written.slice(0, events.length));
      expect(events.length === length || damaged.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
}, 30_000);

test('a record that changed its place among the keys of an event is the same event', () => {
  const row = toEventRow(run, note(0));
  const turned = JSON.stringify(Object.fromEntries(Object.entries(note(0)).reverse()));
  expect(checkLog([{ ...row, event: turned }], 1).events).toEqual([note(0)]);
});
