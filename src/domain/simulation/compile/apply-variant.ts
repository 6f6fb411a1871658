import type { PlayableScenario } from '../../scenario/index.ts';

/** A declared variant is a patch of a whitelist (rule 36): texts, decay times and a person's starting risk. */
export function applyVariant(scenario: PlayableScenario, id: string | null): PlayableScenario {
  if (id === null) return scenario;
  const variant = scenario.variants.find((one) => one.id === id);
  if (!variant) throw new Error(`The case has no variant "${id}"`);
  const patched = structuredCopy(scenario);
  for (const [path, text] of Object.entries(variant.texts)) setText(patched, path.split('.'), text);
  return {
    ...patched,
    evidence: patched.evidence.map((evidence) => {
      const lostAfter = variant.lostAfter[evidence.id];
      return evidence.volatile && lostAfter !== undefined
        ? { ...evidence, volatile: { ...evidence.volatile, lostAfter } }
        : evidence;
    }),
    people: patched.people.map((person) => ({
      ...person,
      risk: variant.risk[person.id] ?? person.risk,
    })),
  };
}

function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** Follows `people.boy.called`: a list is entered by the id of its member. Only a text that is there is replaced. */
function setText(root: unknown, path: string[], text: string): void {
  let at = root as Record<string, unknown>;
  for (const step of path.slice(0, -1)) {
    const next = Array.isArray(at)
      ? at.find((member) => (member as { id?: string }).id === step)
      : at[step];
    if (next === null || typeof next !== 'object') return;
    at = next as Record<string, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined && typeof at[last] === 'string') at[last] = text;
}
