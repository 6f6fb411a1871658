import { type PlayableScenario, seats as seatIds } from '../../scenario/index.ts';
import { findEffects } from './find-effects.ts';
import type { FlatStage } from './flat-stages.ts';
import type { CaseIndex } from './compiled-case.ts';

/** Every act of a case by its ref, in the order of the compiled acts. */
export function doableRefs(scenario: PlayableScenario): string[] {
  return [
    ...scenario.decisions.flatMap((decision) => decision.options.map((option) => option.ref)),
    ...scenario.acts.map((act) => act.ref),
    ...scenario.dialogues.flatMap((dialogue) => dialogue.questions.map((question) => question.ref)),
    ...scenario.requests.map((request) => request.ref),
  ];
}

/** Where each id stands in its table. */
export function indexOf(
  scenario: PlayableScenario,
  refs: readonly string[],
  stages: readonly FlatStage[],
): CaseIndex {
  const by = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));
  const laters = findEffects(scenario, 'later').map(({ id }) => id);
  return {
    seat: new Map(seatIds.map((seat, at) => [seat, at])),
    ofCase: scenario.seats.map(({ id }) => seatIds.indexOf(id)),
    fact: factParts(scenario),
    evidence: by(scenario.evidence),
    person: by(scenario.people),
    variable: by(scenario.variables),
    resource: by(scenario.resources),
    limit: by(scenario.limits),
    inject: by(scenario.injects),
    error: by(scenario.errors),
    decision: by(scenario.decisions),
    dialogue: by(scenario.dialogues),
    request: by(scenario.requests),
    later: new Map([...new Set(laters)].map((id, at) => [id, at])),
    stage: by(stages),
    track: by(scenario.tracks),
    authority: by(scenario.authorities),
    act: new Map(refs.map((ref, at) => [ref, at])),
    doable: doables(refs),
  };
}

/** `fact` names all its parts, `fact.part` one. */
function factParts({ facts }: PlayableScenario): Map<string, number[]> {
  const index = new Map<string, number[]>();
  let next = 0;
  for (const { id, parts } of facts) {
    const all = parts.map(() => next++);
    index.set(id, all);
    parts.forEach((part, at) => {
      if (part.id !== '') index.set(`${id}.${part.id}`, all.slice(at, at + 1));
    });
  }
  return index;
}

/** `decision/option` names one act, `decision` all of its options. */
function doables(refs: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  refs.forEach((ref, at) => {
    const owner = ref.split('/')[0] ?? ref;
    index.set(ref, [at]);
    if (owner !== ref) index.set(owner, [...(index.get(owner) ?? []), at]);
  });
  return index;
}
