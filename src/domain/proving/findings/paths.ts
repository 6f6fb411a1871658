import type { Path, PlayableScenario, ScoredItem } from '../../scenario/index.ts';

/** Where in the file an act stands: a standing act, a request, `decision/option` or `dialogue/question`. */
export function pathOfAct({ decisions, requests, dialogues }: PlayableScenario, ref: string): Path {
  const [owner = ref, part] = ref.split('/');
  if (decisions.some(({ id }) => id === owner))
    return ['decisions', owner, ...(part === undefined ? [] : ['options', part])];
  if (dialogues.some(({ id }) => id === owner))
    return ['dialogues', owner, ...(part === undefined ? [] : ['questions', part])];
  return [requests.some(({ id }) => id === owner) ? 'requests' : 'acts', owner];
}

/** Of the dotted name of a stage: `case.night.late`. */
export function pathOfStage(name: string): Path {
  const [track = name, ...stages] = name.split('.');
  return ['tracks', track, ...stages.flatMap((stage) => ['stages', stage])];
}

/** Of a fact or a part of it: `two-lists.author`. */
export function pathOfPart(ref: string): Path {
  const [fact = ref, part] = ref.split('.');
  return ['facts', fact, ...(part === undefined ? [] : ['parts', part])];
}

/** Items of decisions stand with their decision, all others in `scoring`. */
export function pathOfItem({ items }: PlayableScenario, item: ScoredItem): Path {
  if (item.kind === 'quality' || item.kind === 'menu') return ['decisions', item.decision];
  const list = listOf(item.kind);
  const alike = items.filter(({ kind }) => kind === item.kind);
  return ['scoring', list, alike.indexOf(item)];
}

function listOf(kind: Exclude<ScoredItem['kind'], 'quality' | 'menu'>): string {
  switch (kind) {
    case 'omission':
      return 'omissions';
    case 'reason':
      return 'reasons';
    default:
      return kind;
  }
}

/** Of a text as the reading load names it: `decisions.d1.situation`, `d1/a.say`. */
export function pathOfText(scenario: PlayableScenario, place: string): Path {
  const [first = place, ...rest] = place.split('.');
  return first in scenario ? place.split('.') : [...pathOfAct(scenario, first), ...rest];
}
