import { type LawLibrary, lawVersion } from '../../law/index.ts';
import type { ReadCondition } from '../conditions/read-condition.ts';
import { defaultBases, defaultChannels, defaultWays, defaultWithholding } from '../defaults.ts';
import type { ScenarioFile } from '../format/scenario-file.ts';
import type { Walked } from '../names/walk-scenario.ts';
import { cutIds, type PlayableScenario, type PlayableVariant } from '../playable.ts';
import { toAct, toDecision, toDialogue, toRequest, toStandIns } from './acts.ts';
import { dayNumber, minutesOf } from './case-time.ts';
import { type DutyRule, dutyIntervals } from './duty.ts';
import { toEffects } from './effects.ts';
import { toItems } from './items.ts';
import { toEndsWhen, toNamedCondition } from './named-conditions.ts';
import { toPlaces } from './places.ts';
import { provenanceOf } from './provenance.ts';
import { type Resolver, resolverOf } from './resolver.ts';
import {
  toEvidence,
  toFact,
  toHypothesis,
  toInject,
  toLimit,
  toPerson,
  toTracks,
  toVariable,
} from './world.ts';

/**
 * Translates a case that every check has let pass. There is nothing left that can go wrong here; a failure is a bug in
 * the checks.
 */
export function resolveScenario(
  file: ScenarioFile,
  walked: Walked,
  law: LawLibrary,
  read: (text: string) => ReadCondition,
): PlayableScenario {
  const resolver = resolverOf(file, law, read);
  const { condition, conditionOrNull, said } = resolver;
  const latest = minutesOf(file.clock.latest);
  const holidays = new Set((file.clock.holidays ?? []).flatMap((date) => dayNumber(date) ?? []));
  const duty = (rules: DutyRule[] | undefined) =>
    rules === undefined ? null : dutyIntervals(rules, resolver.time, latest, holidays);
  const decisions = each(file.decisions, (id, one) => toDecision(id, one, resolver));
  return {
    format: 1,
    kind: file.kind,
    id: file.id,
    version: file.version,
    title: file.title,
    language: file.language,
    jurisdiction: file.jurisdiction,
    lawAsAt: file['law-as-at'],
    lawVersion: lawVersion(law),
    about: file.about,
    place: file.place ?? null,
    minutes: file.minutes,
    minutesAlone: file['minutes-alone'] ?? null,
    intensity: file.intensity as 1 | 2 | 3,
    contentNote: file['content-note'] ?? null,
    objectives: file.objectives ?? [],
    clock: { start: file.clock.start, offset: resolver.time.offset, latest },
    opening: file.opening,
    seats: resolver.seats.flatMap((id) => {
      const seat = file.seats[id];
      if (seat === undefined) return [];
      const { text, powers, contacts } = seat.sheet;
      return [
        {
          id,
          called: seat.called,
          sheet: { text, powers: powers ?? [], contacts: contacts ?? [] },
        },
      ];
    }),
    standIns: toStandIns(resolver),
    variables: each(file.variables, toVariable),
    resources: each(file.resources, (id, { called, count, duty: rules, from }) => ({
      id,
      called,
      count,
      duty: duty(rules),
      from: resolver.momentOrNull(from) ?? 0,
    })),
    authorities: each(file.authorities, (id, { called, kind, powers, duty: rules }) => ({
      id,
      called,
      kind,
      powers: powers ?? [],
      duty: duty(rules),
    })),
    channels: orDefault(
      each(file.channels, (id, { say, takes }) => ({ id, say, takes: minutesOf(takes) })),
      defaultChannels,
    ),
    bases: orDefault(
      each(file.bases, toReason),
      defaultBases.map((one) => ({ ...one, law: [] })),
    ),
    withholding: orDefault(
      each(file.withholding, toReason),
      defaultWithholding.map((one) => ({ ...one, law: [] })),
    ),
    chips: {
      risks: each(file.chips?.risks, (id, { say, when }) => ({
        id,
        say,
        when: conditionOrNull(when),
      })),
      rules: each(file.chips?.rules, toReason),
    },
    ...toPlaces(resolver),
    facts: each(file.facts, toFact),
    ...(file.hypotheses && { hypotheses: each(file.hypotheses, toHypothesis) }),
    evidence: each(file.evidence, (id, one) => toEvidence(id, one, resolver)),
    people: each(file.people, (id, one) => toPerson(id, one, resolver)),
    limits: each(file.limits, (id, one) => toLimit(id, one, resolver, law)),
    conditions: each(file.conditions, (id, one) => ({ id, when: toNamedCondition(one, resolver) })),
    tracks: toTracks(resolver),
    triggers: (file.triggers ?? []).map(({ id, when, repeat, do: deeds }) => ({
      id,
      when: condition(when),
      repeat: repeat ?? false,
      do: toEffects(deeds, resolver),
    })),
    injects: each(file.injects, (id, one) => toInject(id, one, resolver)),
    decisions,
    acts: each(file.acts, (id, one) => toAct(id, one, resolver)),
    dialogues: each(file.dialogues, (id, one) => toDialogue(id, one, resolver)),
    requests: each(file.requests, (id, one) => toRequest(id, one, resolver)),
    errors: each(file.errors, (id, { title, tier, competency, because, law: points, repairs }) => ({
      id,
      title,
      tier,
      competency,
      because,
      law: points ?? [],
      repairs: (repairs ?? []).map(({ of, way, by, within }) => ({
        of,
        way,
        by,
        within: minutesOf(within),
      })),
    })),
    ways: orDefault(
      each(file['put-right'], (id, { say, takes }) => ({
        id,
        say,
        takes: takes === undefined ? 0 : minutesOf(takes),
      })),
      defaultWays,
    ),
    items: toItems(decisions, resolver),
    endsWhen: (file['ends-when'] ?? []).map((one) => ({ when: toEndsWhen(one, resolver) })),
    endings: file.endings.map(({ id, when, title, say }) => ({
      id,
      when: conditionOrNull(when),
      title,
      say,
    })),
    peopleAfter: each(file['people-after'], (person, list) => ({ person, after: said(list) })),
    moves: (file.moves ?? []).map(({ id, title, goal, minutes, carry }) => ({
      id,
      title,
      goal,
      minutes,
      carry: carry ?? null,
    })),
    cuts: cutIds.flatMap((id) => {
      const cut = file.cuts?.[id];
      if (cut === undefined) return [];
      return [{ id, minutes: cut.minutes, leaveOut: cut['leave-out'], say: cut.say ?? null }];
    }),
    variants: each(file.variants, toVariant),
    guided: file.guided === undefined ? null : { workedExample: file.guided['worked-example'] },
    debrief: {
      headlines: file.debrief.headlines.map(({ when, say, detail }) => ({
        when: conditionOrNull(when),
        say,
        detail: detail ?? null,
      })),
      questions: file.debrief.questions,
    },
    realCase: file['real-case'],
    sources: each(file.sources, (id, { title, url, date, confidence }) => ({
      id,
      title,
      url: url ?? null,
      date: date ?? null,
      confidence,
    })),
    review: { status: file.review.status, by: file.review.by ?? [] },
    law: citedPoints(walked, resolver),
    provenance: provenanceOf(file),
  };
}

/** Members of a group in file order; `undefined` members come only from keys that are allowed but absent. */
function each<File, Part>(
  group: Partial<Record<string, File>> | undefined,
  part: (id: string, file: File) => Part,
): Part[] {
  return Object.entries(group ?? {}).flatMap(([id, file]) =>
    file === undefined ? [] : [part(id, file)],
  );
}

function orDefault<Part>(declared: Part[], defaults: readonly Part[]): Part[] {
  return declared.length > 0 ? declared : defaults.map((one) => ({ ...one }));
}

function toReason(id: string, { say, law }: { say: string; law?: string[] | undefined }) {
  return { id, say, law: law ?? [] };
}

function toVariant(
  id: string,
  file: NonNullable<ScenarioFile['variants']>[string],
): PlayableVariant {
  const people = Object.entries(file.people ?? {});
  const names = people.flatMap(([person, { called, about }]) => [
    ...(called === undefined ? [] : [[`people.${person}.called`, called] as const]),
    ...(about === undefined ? [] : [[`people.${person}.about`, about] as const]),
  ]);
  return {
    id,
    say: file.say,
    texts: { ...file.texts, ...Object.fromEntries(names) },
    lostAfter: Object.fromEntries(
      Object.entries(file['lost-after'] ?? {}).map(([evidence, length]) => [
        evidence,
        minutesOf(length),
      ]),
    ),
    risk: Object.fromEntries(
      people.flatMap(([person, { risk }]) => (risk === undefined ? [] : [[person, risk]])),
    ),
  };
}

/** In the order in which the case first speaks of them. */
function citedPoints({ mentions }: Walked, { cited }: Resolver): PlayableScenario['law'] {
  const points = new Set((mentions.get('law-point') ?? []).map(({ text }) => text));
  return [...points].map(cited);
}
