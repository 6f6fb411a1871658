import { type Finding, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { asList, listed, members } from './members.ts';

/** A repair names an act that really raises the error (rule 31). */
export const repairs: Check = ({ scenario, walked }) => {
  const doors = new Map<string, Set<string>>();
  const indirect = new Set<string>();
  const add = (error: string, door: string | null) => {
    if (door === null) indirect.add(error);
    else doors.set(error, (doors.get(error) ?? new Set()).add(door));
  };
  for (const { effect, path } of walked.effects) {
    for (const error of asList(effect.raise)) add(error, doorAt(path));
  }
  for (const { id, value } of members(scenario.requests, ['requests'])) {
    for (const error of [value.unlawful?.send, value.unlawful?.grant])
      if (error !== undefined) add(error, id);
  }
  return members(scenario.errors, ['errors']).flatMap(({ id, value, path }) => {
    const own = [...(doors.get(id) ?? [])];
    const found: Finding[] = [];
    if (own.length === 0 && !indirect.has(id))
      found.push(finding('error/never-raised', path, { at: 'key', found: id }));
    // A trigger or a missed limit may raise it on behalf of any act; then there is nothing to compare with.
    if (own.length === 0 || indirect.has(id)) return found;
    for (const { value: repair, path: at } of listed(value.repairs, [...path, 'repairs'])) {
      const { of } = repair;
      if (of !== undefined && !own.some((door) => door === of || door.startsWith(`${of}/`))) {
        found.push(
          finding('repair/not-a-door', [...at, 'of'], {
            found: of,
            nearest: nearest(of, own),
            details: { error: id },
          }),
        );
      }
    }
    return found;
  });
};

/** The act under which an effect stands, or null when the case itself brings it. */
function doorAt(path: readonly (string | number)[]): string | null {
  const [group, id, inside, member] = path;
  if (group === 'decisions' && inside === 'options') return `${id}/${member}`;
  if (group === 'dialogues' && inside === 'questions') return `${id}/${member}`;
  return group === 'acts' || group === 'requests' ? String(id) : null;
}
