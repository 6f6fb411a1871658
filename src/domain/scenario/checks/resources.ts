import { type Finding, type Path, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { members } from './members.ts';

/** Nothing can ask for more of a resource than there is; such an act could never start. */
export const resources: Check = ({ scenario, walked, names }) => {
  const tooFew = (id: string, count: number | undefined, path: Path): Finding[] => {
    const has = scenario.resources?.[id]?.count;
    return has === undefined || count === undefined || count <= has
      ? []
      : [
          finding('resource/too-few', path, {
            found: String(count),
            details: { resource: id, has },
          }),
        ];
  };
  const acts = allActs(scenario).flatMap(({ value, path }) => {
    const { for: _, ...busy } = value['keeps-busy'] ?? {};
    const here = [...path, 'keeps-busy'];
    return [
      ...Object.entries(value.needs ?? {}).flatMap(([id, count]) =>
        tooFew(id, count, [...path, 'needs', id]),
      ),
      ...Object.entries(busy).flatMap(([id, count]) =>
        names.resource.has(id)
          ? tooFew(id, typeof count === 'number' ? count : undefined, [...here, id])
          : [
              finding('unknown/resource', [...here, id], {
                at: 'key',
                found: id,
                nearest: nearest(id, names.resource),
              }),
            ],
      ),
    ];
  });
  const dialogues = members(scenario.dialogues, ['dialogues']).flatMap(({ value, path }) =>
    Object.entries(value.needs ?? {}).flatMap(([id, count]) =>
      tooFew(id, count, [...path, 'needs', id]),
    ),
  );
  const booked = walked.effects.flatMap(({ effect, path }) =>
    effect.book?.resource === undefined
      ? []
      : tooFew(effect.book.resource, effect.book.count, [...path, 'book', 'count']),
  );
  return [...acts, ...dialogues, ...booked];
};
