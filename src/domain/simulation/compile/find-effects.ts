import type { Effect, PlayableScenario } from '../../scenario/index.ts';

/** Several verbs may share one shape, as `open` and `close` do. */
type EffectOf<Verb, One = Effect> = One extends { verb: infer Verbs }
  ? Verb extends Verbs
    ? One
    : never
  : never;

/** Every effect of a verb in a case, wherever it is written, in the order of the file. */
export function findEffects<Verb extends Effect['verb']>(
  scenario: PlayableScenario,
  verb: Verb,
): EffectOf<Verb>[] {
  const found: EffectOf<Verb>[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ((value as { verb?: unknown }).verb === verb) found.push(value as EffectOf<Verb>);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(scenario);
  return found;
}
