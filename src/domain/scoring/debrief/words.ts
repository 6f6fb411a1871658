import type { ActCore, PlayableScenario } from '../../scenario/index.ts';
import { findAct } from '../../simulation/index.ts';

/** A fact or part as people saw it on a chip. */
export function factChip(scenario: PlayableScenario, ref: string): string {
  const fact = scenario.facts.find(({ id }) => id === ref);
  return fact?.chip ?? fact?.text ?? partText(scenario, ref);
}

/** What a part says in full. */
export function partText(scenario: PlayableScenario, ref: string): string {
  const [factId = '', partId = ''] = ref.split('.');
  const fact = scenario.facts.find(({ id }) => id === factId);
  return fact?.parts.find(({ id }) => id === partId)?.text ?? fact?.text ?? ref;
}

/** The words of an act, or of an answer to a request, by its ref. */
export function actWords(scenario: PlayableScenario, ref: string): string {
  const act = findAct(scenario, ref);
  if (act) return act.say;
  const [request, answer] = ref.split('/');
  const answers = scenario.requests.find(({ id }) => id === request)?.answers;
  return answers?.find(({ id }) => id === answer)?.say ?? ref;
}

/** To whom an act goes: a seat or an authority. */
export function receiverOf(scenario: PlayableScenario, act: ActCore): string | null {
  const request = scenario.requests.find(({ id }) => id === act.ref || id === act.asks);
  return request?.toSeat ?? request?.toAuthority ?? act.to;
}

export function saysOf(list: readonly { id: string; say: string }[], ids: readonly string[]) {
  return ids.map((id) => list.find((one) => one.id === id)?.say ?? id);
}
