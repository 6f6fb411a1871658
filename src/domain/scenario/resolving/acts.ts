import type { z } from 'zod';
import type { Decision, Dialogue, Option, Request, StandIn, StandingAct } from '../format/acts.ts';
import { consentWithin, requestAnswer, standInDelay } from '../defaults.ts';
import type {
  ActCore,
  PlayableAct,
  PlayableDecision,
  PlayableDialogue,
  PlayableOption,
  PlayableRequest,
  PlayableStandIn,
  Seat,
  Window,
} from '../playable.ts';
import { minutesOf } from './case-time.ts';
import { toEffects } from './effects.ts';
import type { Resolver } from './resolver.ts';

type OptionFile = z.infer<typeof Option>;
type DecisionFile = z.infer<typeof Decision>;
type ActFile = z.infer<typeof StandingAct>;
type DialogueFile = z.infer<typeof Dialogue>;
type QuestionFile = DialogueFile['questions'][string];
type RequestFile = z.infer<typeof Request>;

export function toDecision(id: string, file: DecisionFile, resolver: Resolver): PlayableDecision {
  const choose = file.choose ?? 'one';
  const upTo = typeof choose === 'string' ? Number(/\d+/.exec(choose)?.[0] ?? 1) : choose['up-to'];
  return {
    ...toWindow(file, resolver),
    id,
    seat: file.seat,
    ask: file.ask,
    situation: file.situation ?? null,
    choose: { upTo, order: (typeof choose === 'string' ? undefined : choose.order) ?? 'together' },
    menu: choose !== 'one',
    consentWithin:
      file['consent-within'] === undefined ? consentWithin : minutesOf(file['consent-within']),
    options: Object.entries(file.options).map(([option, one]) =>
      toOption(id, option, one, file, resolver),
    ),
    reasons: toReasons(file),
    certainty: file.certainty ?? false,
    skippable: file.skippable ?? false,
    defaultStep: file['default-step'] ?? null,
    move: file.move ?? null,
    hint: file.hint ?? null,
    competencies: file.competencies,
    scoredFor: file['scored-for'] ?? [],
    arises: file.arises ?? false,
    blame: file.blame ?? [],
    scored: file.unscored !== true,
    law: file.law ?? [],
  };
}

function toOption(
  decision: string,
  id: string,
  file: OptionFile,
  owner: DecisionFile,
  resolver: Resolver,
): PlayableOption {
  const consent = [...new Set([...(owner.consent ?? []), ...(file.consent ?? [])])];
  return {
    ...toActCore(`${decision}/${id}`, file, consent, resolver),
    id,
    excludes: file.excludes ?? [],
  };
}

function toReasons({ reasons, options }: DecisionFile): PlayableDecision['reasons'] {
  if (reasons === undefined) return null;
  const offered = (chips: readonly { chip: string; for?: string[] | undefined }[]) =>
    chips.map(({ chip, for: wanted }) => ({ chip, for: wanted ?? Object.keys(options) }));
  return {
    facts: reasons.facts,
    risks: offered(reasons.risks),
    rules: offered(reasons.rules),
    accept: reasons.accept,
  };
}

export function toAct(id: string, file: ActFile, resolver: Resolver): PlayableAct {
  return {
    ...toWindow(file, resolver),
    ...toActCore(id, file, file.consent ?? [], resolver),
    id,
    seats: typeof file.seat === 'string' ? [file.seat] : file.seat,
    repeatable: file.repeatable ?? false,
  };
}

export function toDialogue(id: string, file: DialogueFile, resolver: Resolver): PlayableDialogue {
  return {
    ...toWindow(file, resolver),
    id,
    seat: file.seat,
    person: file.person ?? null,
    ask: file.ask,
    situation: file.situation ?? null,
    questions: Object.entries(file.questions).map(([question, one]) =>
      toQuestion(id, question, one, file, resolver),
    ),
    ends: file.ends.map((end) => ({
      when: resolver.condition(end.when),
      say: end.say ?? null,
      do: toEffects(end.do, resolver),
    })),
  };
}

function toQuestion(
  dialogue: string,
  id: string,
  file: QuestionFile,
  owner: DialogueFile,
  resolver: Resolver,
) {
  // What a dialogue needs and whom it is with, each of its questions needs and is with.
  const needs = { ...owner.needs, ...file.needs };
  const people = [
    ...new Set([...(owner.person === undefined ? [] : [owner.person]), ...(file.with ?? [])]),
  ];
  return {
    ...toActCore(`${dialogue}/${id}`, { ...file, needs, with: people }, [], resolver),
    id,
    repeatable: file.repeatable ?? false,
    answers: file.answers.map((answer) => ({
      when: resolver.conditionOrNull(answer.when),
      say: answer.say,
      do: toEffects(answer.do, resolver),
    })),
  };
}

export function toRequest(id: string, file: RequestFile, resolver: Resolver): PlayableRequest {
  const isSeat = (resolver.seats as readonly string[]).includes(file.to);
  const { say, to, when, power, why, law } = file;
  const core = {
    say,
    kind: file.kind ?? ('request' as const),
    to,
    takes: file.takes,
    with: file.with,
    power,
    when,
    do: file.do,
    why,
    law,
  };
  return {
    ...toActCore(id, core, [], resolver),
    takes:
      file.takes === undefined ? takesOfChannel(file.channel, resolver) : minutesOf(file.takes),
    id,
    from: file.from,
    toSeat: isSeat ? (file.to as Seat) : null,
    toAuthority: isSeat ? null : file.to,
    channel: file.channel ?? null,
    lawfulWhen: resolver.conditionOrNull(file['lawful-when']),
    unlawful: { send: file.unlawful?.send ?? null, grant: file.unlawful?.grant ?? null },
    usual: usualAnswer(file, resolver),
    answers: Object.entries(file.answers).map(([answer, one]) => ({
      id: answer,
      is: one.is,
      say: one.say,
      when: resolver.conditionOrNull(one.when),
      after: one.after === undefined ? null : minutesOf(one.after),
      do: toEffects(one.do, resolver),
    })),
    narrower: file.narrower ?? null,
    repeatable: file.repeatable ?? false,
  };
}

function takesOfChannel(channel: string | undefined, { file }: Resolver): number {
  const takes = channel === undefined ? undefined : file.channels?.[channel]?.takes;
  return takes === undefined ? 0 : minutesOf(takes);
}

function usualAnswer(request: RequestFile, { file }: Resolver): number {
  if (request.usual !== undefined) return minutesOf(request.usual);
  const delay = file['stand-ins']?.[request.to as Seat]?.delay;
  return delay === undefined ? requestAnswer : minutesOf(delay);
}

export function toStandIns({ file, seats, conditionOrNull }: Resolver): PlayableStandIn[] {
  return seats.map((seat) => {
    const standIn: z.infer<typeof StandIn> | undefined = file['stand-ins']?.[seat];
    return {
      seat,
      delay: standIn === undefined ? standInDelay : minutesOf(standIn.delay),
      consents: standIn?.consents ?? [],
      acts: (standIn?.acts ?? []).map(({ take, when, after }) => ({
        take: typeof take === 'string' ? [take] : take,
        when: conditionOrNull(when),
        after: after === undefined ? 0 : minutesOf(after),
      })),
    };
  });
}

/** `undefined` and absent mean the same in all that an act is written with. */
type ActFileCore = {
  [Key in Exclude<keyof OptionFile, 'say' | 'consent' | 'excludes'>]?: OptionFile[Key];
} & { say: string };

function toActCore(ref: string, file: ActFileCore, consent: Seat[], resolver: Resolver): ActCore {
  return {
    ref,
    say: file.say,
    kind: file.kind ?? 'own',
    to: file.to ?? null,
    takes: file.takes === undefined ? 0 : minutesOf(file.takes),
    keepsBusy: toKeepsBusy(file['keeps-busy']),
    needs: counts(file.needs ?? {}),
    with: file.with ?? [],
    asks: file.asks ?? null,
    power: resolver.power(file.power),
    when: resolver.conditionOrNull(file.when),
    worth:
      typeof file.worth === 'object'
        ? file.worth.map(({ when, worth }) => ({ when: resolver.conditionOrNull(when), worth }))
        : [{ when: null, worth: file.worth ?? 0 }],
    do: toEffects(file.do, resolver),
    then: file.then === undefined ? null : resolver.said(file.then),
    why:
      file.why === undefined
        ? null
        : { good: file.why.good, against: file.why.against, rule: file.why.rule ?? null },
    tone: file.tone ?? [],
    law: file.law ?? [],
    consent,
  };
}

function toKeepsBusy(file: ActFileCore['keeps-busy']): ActCore['keepsBusy'] {
  if (file === undefined) return null;
  const { for: length, ...resources } = file;
  return { resources: counts(resources), for: minutesOf(length) };
}

function counts(record: Record<string, number>): { id: string; count: number }[] {
  return Object.entries(record).map(([id, count]) => ({ id, count }));
}

function toWindow(
  { opens, closes }: Pick<ActFile, 'opens' | 'closes'>,
  resolver: Resolver,
): Window {
  return {
    opens: {
      at: resolver.momentOrNull(opens?.at),
      when: resolver.conditionOrNull(opens?.when),
      stage: opens?.stage ?? null,
    },
    closes: {
      at: resolver.momentOrNull(closes?.at),
      after: closes?.after === undefined ? null : minutesOf(closes.after),
      when: resolver.conditionOrNull(closes?.when),
      stage: closes?.stage ?? null,
    },
  };
}
