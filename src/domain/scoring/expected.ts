import type { Expected, ExpectedKind } from '../simulation/index.ts';
import type { ItemReport, ScoreReport } from './report.ts';

const kinds: Record<ItemReport['kind'], ExpectedKind> = {
  quality: 'decisions',
  menu: 'decisions',
  timing: 'timing',
  omission: 'omission',
  order: 'order',
  sharing: 'sharing',
  proportionality: 'proportionality',
  reason: 'reasons',
};

/** What a report says about everything a playthrough names, in the playthrough's form, to be compared with it. */
export function expectedOf(report: ScoreReport, asked: Expected): Expected {
  const given = <Value>(wanted: unknown, value: Value) => (wanted === null ? null : value);
  const byKind = (kind: ExpectedKind) =>
    report.items.reduce((sum, item) => sum + (kinds[item.kind] === kind ? item.earned : 0), 0);
  const askedKinds = Object.keys(asked.byKind) as ExpectedKind[];
  return {
    seat: report.seat,
    raw: given(asked.raw, report.raw),
    capped: given(asked.capped, report.capped),
    earned: given(asked.earned, report.points.earned),
    available: given(asked.available, report.points.available),
    byKind: Object.fromEntries(askedKinds.map((kind) => [kind, byKind(kind)])),
    ending: given(asked.ending, report.ending?.id ?? null),
    errors: given(
      asked.errors,
      report.caps.map(({ error }) => error),
    ),
    endsAt: given(asked.endsAt, report.ending?.at ?? null),
  };
}
