import { finding } from '../problem.ts';
import type { Check } from './check.ts';

/** The debrief says what became of each person. */
export const peopleAfter: Check = ({ scenario, names }) =>
  scenario['people-after'] === undefined
    ? []
    : [...names.person]
        .filter((person) => !Object.hasOwn(scenario['people-after'] ?? {}, person))
        .map((person) =>
          finding('person/no-after', ['people-after'], { at: 'key', found: person }),
        );
