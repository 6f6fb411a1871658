import { type LawLibrary } from '../../law/index.ts';
import {
  defaultBases,
  defaultChannels,
  defaultTrack,
  defaultWays,
  defaultWithholding,
} from '../defaults.ts';
import { type Json, type JsonObject, isObject } from '../reading/json.ts';
import { seats } from '../playable.ts';
import type { ReferenceKind } from './reference-kinds.ts';
import { tieEndGroups } from './tie-ends.ts';
import type { EffectSite } from './walk-scenario.ts';

/**
 * Every declared name by kind. What belongs to something carries it in front: `first-minutes/call-doctor` for an option,
 * a question, an answer or a consent, `case.first-hours` for a stage, `two-lists.author` for a part of a fact.
 */
export type DeclaredNames = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

/**
 * Reads the raw content, so that a thing with a mistake in it still counts as declared.
 *
 * @param effects  of the case: `later` and consents are declared where they are caused
 */
export function declaredNames(
  content: Json,
  effects: readonly EffectSite[],
  law: LawLibrary,
): DeclaredNames {
  const root = isObject(content) ? content : {};
  const keys = (key: string) => Object.keys(group(root, key));
  const inside = (key: string, member: string) =>
    Object.entries(group(root, key)).flatMap(([id, one]) =>
      Object.keys(group(one, member)).map((inner) => `${id}/${inner}`),
    );
  const facts = Object.entries(group(root, 'facts')).flatMap(([id, fact]) => [
    id,
    ...Object.keys(group(fact, 'parts')).map((part) => `${id}.${part}`),
  ]);
  const options = inside('decisions', 'options');
  const questions = inside('dialogues', 'questions');
  const openable = [
    ...keys('decisions'),
    ...keys('acts'),
    ...keys('dialogues'),
    ...keys('requests'),
  ];
  const declaredSeats = seats.filter((seat) => Object.hasOwn(group(root, 'seats'), seat));
  const chips = group(root, 'chips');
  const tracks = Object.hasOwn(root, 'tracks') ? group(root, 'tracks') : null;
  return {
    seat: new Set(declaredSeats),
    'seat-or-authority': new Set([...declaredSeats, ...keys('authorities')]),
    fact: new Set(facts),
    evidence: new Set(keys('evidence')),
    person: new Set(keys('people')),
    place: new Set(keys('places')),
    'tie-end': new Set(tieEndGroups.flatMap(keys)),
    act: new Set([...openable, ...options, ...questions]),
    openable: new Set(openable),
    decision: new Set(keys('decisions')),
    option: new Set(options),
    dialogue: new Set(keys('dialogues')),
    question: new Set(questions),
    track: new Set(tracks === null ? [defaultTrack.id] : Object.keys(tracks)),
    stage: new Set(
      tracks === null
        ? [`${defaultTrack.id}.${defaultTrack.stage}`]
        : Object.entries(tracks).flatMap(([id, track]) => stagesBelow(track, id)),
    ),
    limit: new Set(keys('limits')),
    request: new Set(keys('requests')),
    answer: new Set(inside('requests', 'answers')),
    error: new Set(keys('errors')),
    later: new Set(effects.flatMap(({ effect }) => effect.later?.id ?? [])),
    consent: new Set(effects.flatMap(({ effect }) => consentsOf(effect.person))),
    inject: new Set(keys('injects')),
    resource: new Set(keys('resources')),
    channel: orDefault(keys('channels'), defaultChannels),
    basis: orDefault(keys('bases'), defaultBases),
    withholding: orDefault(keys('withholding'), defaultWithholding),
    way: orDefault(keys('put-right'), defaultWays),
    'risk-chip': new Set(Object.keys(group(chips, 'risks'))),
    'rule-chip': new Set(Object.keys(group(chips, 'rules'))),
    move: new Set(membersWithId(root['moves'])),
    source: new Set(keys('sources')),
    // `set` and `add` change a variable, or how many units of a resource there are.
    variable: new Set([...keys('variables'), ...keys('resources')]),
    condition: new Set(keys('conditions')),
    'law-point': new Set(law.points.map(({ id }) => id)),
  };
}

function group(value: Json | undefined, key: string): JsonObject {
  const below = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(below) ? below : {};
}

function stagesBelow(value: Json, path: string): string[] {
  return Object.entries(group(value, 'stages')).flatMap(([id, stage]) => [
    `${path}.${id}`,
    ...stagesBelow(stage, `${path}.${id}`),
  ]);
}

function membersWithId(list: Json | undefined): string[] {
  return Array.isArray(list)
    ? list.flatMap((one) => (isObject(one) && typeof one['id'] === 'string' ? one['id'] : []))
    : [];
}

function orDefault(declared: readonly string[], defaults: readonly { id: string }[]): Set<string> {
  return new Set(declared.length > 0 ? declared : defaults.map(({ id }) => id));
}

function consentsOf(change: EffectSite['effect']['person']): string[] {
  if (change?.who === undefined || change.consent === undefined) return [];
  const people = typeof change.who === 'string' ? [change.who] : change.who;
  return people.flatMap((person) =>
    Object.keys(change.consent ?? {}).map((consent) => `${person ?? ''}/${consent}`),
  );
}
