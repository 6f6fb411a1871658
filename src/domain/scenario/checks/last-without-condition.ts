import { type Finding, type Path, finding } from '../problem.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { listed, members } from './members.ts';

type Entries = readonly ({ when?: string | undefined } | undefined)[];

/** In a list of which the first entry that holds counts, something must hold in every case: the last has no condition. */
export const lastWithoutCondition: Check = ({ scenario }) => [
  ...inList(scenario.endings, ['endings']),
  ...inList(scenario.debrief?.headlines, ['debrief', 'headlines']),
  ...members(scenario['people-after'], ['people-after']).flatMap(({ value, path }) =>
    inList(value, path),
  ),
  ...members(scenario.people, ['people']).flatMap(({ value, path }) =>
    inList(value.words, [...path, 'words']),
  ),
  ...allActs(scenario).flatMap(({ value, path }) => [
    ...inList(value.then, [...path, 'then']),
    ...('answers' in value ? inList(value.answers, [...path, 'answers']) : []),
  ]),
];

function inList(list: string | Entries | undefined, path: Path): Finding[] {
  if (!Array.isArray(list)) return [];
  const entries = listed(list as Entries, path);
  // With a gap at the end the last entry is not known.
  if (entries.length === 0 || (list as Entries).at(-1) === undefined) return [];
  return entries.flatMap(({ value, path: at }, index) => {
    const isLast = index === entries.length - 1;
    if (isLast && value.when !== undefined)
      return [finding('list/last-has-condition', [...at, 'when'])];
    if (!isLast && value.when === undefined) return [finding('list/never-reached', at)];
    return [];
  });
}
