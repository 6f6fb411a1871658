import type { z } from 'zod';
import { type LawLibrary, limitMinutes, resolvePoint } from '../../law/index.ts';
import { present } from '../../../shared/assert.ts';
import { defaultDrift, defaultTrack, defaultTrust } from '../defaults.ts';
import type { Evidence, Fact, Inject, Limit, Person, StageFile } from '../format/world.ts';
import {
  type PlayableEvidence,
  type PlayableFact,
  type PlayableHypothesis,
  type PlayableInject,
  type PlayableLimit,
  type PlayablePerson,
  type PlayableScenario,
  type PlayableStage,
  type PlayableVariable,
  type Seat,
  seats as allSeats,
} from '../playable.ts';
import type { ScenarioFile } from '../format/scenario-file.ts';
import { minutesOf } from './case-time.ts';
import { receivers, toEffects } from './effects.ts';
import { toTies } from './places.ts';
import type { Resolver } from './resolver.ts';

export function toVariable(
  id: string,
  file: NonNullable<ScenarioFile['variables']>[string],
): PlayableVariable {
  if (file.type === 'word') return { id, type: 'word', start: file.start, oneOf: file['one-of'] };
  return file.type === 'bool'
    ? { id, type: 'bool', start: file.start }
    : { id, type: file.type, start: file.start };
}

export function toFact(id: string, file: z.infer<typeof Fact>): PlayableFact {
  const knownTo = file['known-to'] ?? [];
  const parts = Object.entries(file.parts ?? {}).map(([part, one]) =>
    typeof one === 'string'
      ? { id: part, text: one, knownTo }
      : {
          id: part,
          text: one.text,
          knownTo: one['known-to'] ?? knownTo,
          ...toTies(one.connects),
        },
  );
  return {
    id,
    text: file.text,
    chip: file.chip ?? null,
    parts: parts.length > 0 ? parts : [{ id: '', text: file.text, knownTo }],
    ...toTies(file.connects),
  };
}

export function toHypothesis(
  id: string,
  file: NonNullable<ScenarioFile['hypotheses']>[string],
): PlayableHypothesis {
  return {
    id,
    say: file.say,
    for: file.for ?? [],
    against: file.against ?? [],
    because: file.because ?? null,
  };
}

export function toEvidence(
  id: string,
  file: z.infer<typeof Evidence>,
  resolver: Resolver,
): PlayableEvidence {
  const state = file.state ?? 'unknown';
  const { volatile } = file;
  return {
    id,
    title: file.title,
    state,
    // What has been located is seen by all unless the author says who sees it.
    knownTo: file['known-to'] ?? (state === 'unknown' ? [] : [...resolver.seats]),
    place: file.place ?? null,
    key: file.key ?? false,
    volatile:
      volatile === undefined
        ? null
        : {
            lostAfter: minutesOf(volatile['lost-after']),
            unless: volatile.unless ?? 'secured',
            from: resolver.momentOrNull(volatile.from) ?? 0,
            because: volatile.because ?? null,
            do: toEffects(volatile.do, resolver),
          },
  };
}

export function toPerson(
  id: string,
  file: z.infer<typeof Person>,
  resolver: Resolver,
): PlayablePerson {
  const { trust, drift } = file;
  const presentFrom =
    typeof file.present === 'string'
      ? resolver.moment(file.present)
      : file.present === false
        ? null
        : 0;
  const rate =
    drift === undefined
      ? defaultDrift
      : {
          ...drift,
          every: drift.every === undefined ? defaultDrift.every : minutesOf(drift.every),
        };
  return {
    id,
    called: file.called,
    about: file.about ?? null,
    alone: file.alone ?? false,
    child: file.child ?? false,
    place: file.place ?? null,
    presentFrom,
    risk: file.risk,
    trust: ofSeats((seat) => (typeof trust === 'number' ? trust : (trust[seat] ?? defaultTrust))),
    drift: rate.risk === 0 && rate.trust === 0 ? null : { ...rate },
    needs: file.needs ?? [],
    track: file.track ?? null,
    guardian: file.guardian ?? 'none',
    words: file.words === undefined ? null : resolver.said(file.words),
    knownTo: file['known-to'] ?? [...resolver.seats],
  };
}

function ofSeats<Value>(value: (seat: Seat) => Value): Record<Seat, Value> {
  return Object.fromEntries(allSeats.map((seat) => [seat, value(seat)])) as Record<Seat, Value>;
}

export function toLimit(
  id: string,
  file: z.infer<typeof Limit>,
  resolver: Resolver,
  law: LawLibrary,
): PlayableLimit {
  return {
    id,
    say: file.say,
    point: file.point,
    length:
      file.length === undefined
        ? lengthByLaw(file.point, resolver.file, law)
        : minutesOf(file.length),
    starts: resolver.momentOrNull(file.starts),
    metBy: file['met-by'],
    knownTo: file['known-to'] ?? [...resolver.seats],
    missed: toEffects(file.missed, resolver),
  };
}

/** Months and years become minutes as the calendar stands when the case starts (rule 8). */
function lengthByLaw(
  point: string,
  { jurisdiction, clock }: ScenarioFile,
  law: LawLibrary,
): number {
  const deadline = resolvePoint(law, point, jurisdiction)?.primary?.deadline ?? null;
  const length = deadline === null ? null : limitMinutes(deadline, clock.start);
  return present(length, `the checks let a limit at "${point}" pass without a length`);
}

export function toTracks(resolver: Resolver): PlayableScenario['tracks'] {
  const { tracks } = resolver.file;
  if (tracks === undefined) {
    const stage: PlayableStage = {
      id: defaultTrack.stage,
      title: null,
      goTo: [],
      enter: [],
      start: null,
      stages: [],
    };
    return [{ id: defaultTrack.id, start: defaultTrack.stage, stages: [stage] }];
  }
  return Object.entries(tracks).map(([id, { start, stages }]) => ({
    id,
    start,
    stages: toStages(stages, resolver),
  }));
}

function toStages(
  files: Record<string, StageFile> | undefined,
  resolver: Resolver,
): PlayableStage[] {
  return Object.entries(files ?? {}).map(([id, file]) => ({
    id,
    title: file.title ?? null,
    goTo: (file['go-to'] ?? []).map(({ stage, when }) => ({
      stage,
      when: resolver.conditionOrNull(when),
    })),
    enter: toEffects(file.enter, resolver),
    start: file.start ?? null,
    stages: toStages(file.stages, resolver),
  }));
}

export function toInject(
  id: string,
  file: z.infer<typeof Inject>,
  resolver: Resolver,
): PlayableInject {
  return {
    id,
    by: senderOf(file, resolver),
    from: file.from,
    to: receivers(file.to, resolver),
    channel: file.channel,
    say: file.say,
    attachment: file.attachment ?? null,
    objective: file.objective ?? null,
    expected: file.expected ?? null,
    window: file.window === undefined ? null : minutesOf(file.window),
    ifIgnored: file['if-ignored'] ?? null,
    easier: file.easier ?? null,
    harder: file.harder ?? null,
    spoiler: file.spoiler ?? false,
    note: file.note ?? null,
    do: toEffects(file.do, resolver),
  };
}

function senderOf(
  { at, when, trainer }: z.infer<typeof Inject>,
  resolver: Resolver,
): PlayableInject['by'] {
  if (at !== undefined) return { kind: 'time', at: resolver.moment(at) };
  if (when !== undefined) return { kind: 'condition', when: resolver.condition(when) };
  return trainer === true ? { kind: 'trainer' } : { kind: 'effect' };
}
