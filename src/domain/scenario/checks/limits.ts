import { type LawLibrary, limitMinutes, resolvePoint } from '../../law/index.ts';
import { parseMinutes } from '../../../shared/duration.ts';
import { finding } from '../problem.ts';
import type { LooseScenario } from '../loose.ts';
import type { Check } from './check.ts';
import { asList, members } from './members.ts';

/** A limit is as long as the law says; another length is the author's assumption and says so. */
export const limits: Check = ({ scenario, walked, names, law }) => {
  const started = new Set(walked.effects.flatMap(({ effect }) => asList(effect['start-limit'])));
  return members(scenario.limits, ['limits']).flatMap(({ id, value, path }) => {
    const found = [];
    if (value.starts === undefined && !started.has(id)) {
      found.push(finding('limit/never-starts', path, { at: 'key', found: id }));
    }
    if (value.point !== undefined && names['law-point'].has(value.point)) {
      const byLaw = lengthByLaw(value.point, scenario, law);
      const own = value.length === undefined ? null : parseMinutes(value.length);
      if (value.length === undefined && byLaw === null) {
        found.push(finding('limit/no-length', [...path, 'point'], { found: value.point }));
      }
      const isAssumed = value.confidence === 'assumed';
      if (own !== null && own !== byLaw?.minutes && !isAssumed) {
        found.push(
          byLaw === null
            ? finding('limit/not-in-law', [...path, 'length'], {
                found: value.length ?? null,
                details: { point: value.point },
              })
            : finding('limit/other-length', [...path, 'length'], {
                found: value.length ?? null,
                nearest: byLaw.deadline,
                details: { point: value.point, entry: byLaw.entry },
              }),
        );
      }
    }
    return found;
  });
};

function lengthByLaw(point: string, { jurisdiction, clock }: LooseScenario, law: LawLibrary) {
  if (jurisdiction === undefined) return null;
  const primary = resolvePoint(law, point, jurisdiction)?.primary ?? null;
  if (primary === null || primary.deadline === null) return null;
  const minutes = limitMinutes(primary.deadline, clock?.start ?? '2026-01-01T00:00+01:00');
  return minutes === null ? null : { minutes, deadline: primary.deadline, entry: primary.id };
}
