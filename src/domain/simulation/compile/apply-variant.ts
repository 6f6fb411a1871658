import type { PlayableScenario } from '../../scenario/index.ts';

/** A declared variant is a patch of a whitelist (rule 36): texts, decay times and a person's starting risk. */
export function applyVariant(scenario: PlayableScenario, id: string | null): PlayableScenario {
  if (id === null) return scenario;
  const variant = scenario.variants.find((one) => one.id === id);
  if (!variant) throw new Error(`The case has no variant "${id}"`);
  const patched = JSON.parse(JSON.stringify(scenario)) as PlayableScenario;
  for (const [path, text] of Object.entries(variant.texts)) setText(patched, path.split('.'), text);
  return {
    ...patched,
    facts: patched.facts.map((fact) => ({
      ...fact,
      // A fact without declared parts is its own only part.
      parts: fact.parts.map((part) => (part.id === '' ? { ...part, text: fact.text } : part)),
    })),
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

/**
 * Follows a path as the author wrote it, `people.boy.called`: a list is entered by the id of its member. Only a text
 * that is there is replaced; the checks have let no other path pass.
 */
function setText(scenario: PlayableScenario, path: readonly string[], text: string): void {
  let at: unknown = scenario;
  for (const step of path.slice(0, -1)) at = memberOf(at, step);
  const last = path.at(-1);
  if (last === undefined || at === null || typeof at !== 'object') return;
  const group = at as Record<string, unknown>;
  const key = keyOf(last);
  if (typeof group[key] === 'string') group[key] = text;
  else sayInstead(memberOf(at, last), text);
}

function memberOf(group: unknown, step: string): unknown {
  if (group === null || typeof group !== 'object') return undefined;
  if (!Array.isArray(group))
    return Object.hasOwn(group, keyOf(step))
      ? (group as Record<string, unknown>)[keyOf(step)]
      : undefined;
  return (group as { id?: string; person?: string }[]).find(
    ({ id, person }) => (id ?? person) === step,
  );
}

/** What the file has in one line, and a playable case as an object or a list: a part of a fact, what is said at last. */
function sayInstead(target: unknown, text: string): void {
  if (target === null || typeof target !== 'object') return;
  if ('after' in target) return sayInstead(target.after, text);
  if (Array.isArray(target)) return sayInstead(target.at(-1), text);
  if ('text' in target) target.text = text;
  else if ('say' in target) target.say = text;
}

/** Names in a file are in kebab-case; three groups have another name in a playable case. */
function keyOf(step: string): string {
  return renamed[step] ?? step.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
const renamed: Record<string, string> = { 'put-right': 'ways', scoring: 'items' };
