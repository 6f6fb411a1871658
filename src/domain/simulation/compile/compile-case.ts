import {
  type ActCore,
  type Condition,
  type PlayableScenario,
  type PlayableStage,
  type Seat,
  type Window,
  seats as seatIds,
} from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import { freeUnits } from '../rules/booking.ts';
import { isOpen } from '../rules/windows.ts';
import type { World } from '../world.ts';
import { applyVariant } from './apply-variant.ts';
import { compileCondition, type ConditionRules } from './compile-condition.ts';
import { momentsOf } from './moments.ts';
import { compileEffects, type EffectCompiler } from './compile-effects.ts';
import type {
  CaseIndex,
  CompiledAct,
  CompiledCase,
  CompiledStage,
  CompiledWindow,
  Test,
} from './compiled-case.ts';

/** Turns a playable case and the settings of a run into the table that both drivers walk. */
export function compileCase(playable: PlayableScenario, settings: RunSettings): CompiledCase {
  const scenario = applyVariant(playable, settings.variant);
  const refs = doableRefs(scenario);
  const stages = flattenStages(scenario);
  const index = indexOf(scenario, refs, stages);
  const conditions = new Map<string, Test>();
  const rules: ConditionRules = {
    isOpen: (world, ref) => isOpen(compiled, world, ref),
    available: (world, resource) => freeUnits(world, resource, world.now),
    holds: (world, id) => conditions.get(id)?.(world) === true,
    hourOfDay: (world) => hourOfDay(scenario, world),
  };
  const test = (condition: Condition) => compileCondition(condition, { index, rules });
  const testOrNull = (condition: Condition | null) => (condition ? test(condition) : null);
  const lists: CompiledCase['lists'] = [];
  const laters: CompiledCase['laters'] = [];
  const compiler: EffectCompiler = {
    index,
    test,
    lists,
    laters,
    meters: new Set(scenario.variables.flatMap(({ type }, at) => (type === 'meter' ? [at] : []))),
  };
  const effects = (list: Parameters<typeof compileEffects>[0]) => compileEffects(list, compiler);
  const opened = openedByEffects(scenario);
  const leftOut = new Set(scenario.cuts.find((cut) => cut.id === settings.cut)?.leaveOut ?? []);
  const window = (of: Window, id: string): CompiledWindow =>
    compileWindow(of, opened.has(id), index, testOrNull);
  const at = (map: ReadonlyMap<string, number>, id: string) => map.get(id) ?? -1;
  const seatIndexes = (ids: readonly Seat[]) => ids.map((id) => at(index.seat, id));

  const act = (
    core: ActCore,
    role: CompiledAct['role'],
    owner: number,
    offeredTo: readonly Seat[],
  ): CompiledAct => ({
    ref: core.ref,
    role,
    owner,
    kind: core.kind,
    seats: seatIndexes(offeredTo.filter((seat) => mayAct(core, seat))),
    takes: core.takes,
    keepsBusy: (core.keepsBusy?.resources ?? []).map(({ id, count }) => ({
      resource: at(index.resource, id),
      count,
    })),
    keepsBusyFor: core.keepsBusy?.for ?? 0,
    needs: core.needs.map(({ id, count }) => ({ resource: at(index.resource, id), count })),
    people: core.with.map((id) => at(index.person, id)),
    asks: core.asks === null ? -1 : at(index.request, core.asks),
    when: testOrNull(core.when),
    worth: core.worth.map(({ when, worth }) => ({ when: testOrNull(when), worth })),
    effects: effects(core.do),
    text: (core.then ?? []).map(({ when }, i) => ({
      when: testOrNull(when),
      key: `then:${core.ref}:${i}`,
    })),
    answers: [],
    consent: seatIndexes(core.consent),
    excludes: [],
    window: null,
    repeatable: true,
    leftOut: leftOut.has(core.ref) || leftOut.has(core.ref.split('/')[0] ?? ''),
  });

  const acts = new Map<string, CompiledAct>();
  const decisions: CompiledCase['decisions'] = scenario.decisions.map((decision, owner) => {
    for (const option of decision.options) {
      acts.set(option.ref, {
        ...act(option, 'option', owner, [decision.seat]),
        excludes: option.excludes,
      });
    }
    return {
      id: decision.id,
      seat: at(index.seat, decision.seat),
      upTo: decision.choose.upTo,
      inTurn: decision.choose.order === 'in-turn',
      consentWithin: decision.consentWithin,
      options: decision.options.map((option) => at(index.act, option.ref)),
      window: window(decision, decision.id),
      leftOut: leftOut.has(decision.id),
      defaultStep:
        decision.defaultStep === null
          ? -1
          : at(index.act, `${decision.id}/${decision.defaultStep}`),
    };
  });
  for (const standing of scenario.acts) {
    acts.set(standing.ref, {
      ...act(standing, 'act', -1, standing.seats),
      window: window(standing, standing.id),
      repeatable: standing.repeatable,
    });
  }
  const dialogues = scenario.dialogues.map((dialogue, owner) => {
    for (const question of dialogue.questions) {
      acts.set(question.ref, {
        ...act(question, 'question', owner, [dialogue.seat]),
        repeatable: question.repeatable,
        answers: question.answers.map((answer, i) => ({
          when: testOrNull(answer.when),
          key: `answer:${question.ref}:${i}`,
          effects: effects(answer.do),
        })),
      });
    }
    return {
      window: window(dialogue, dialogue.id),
      ends: dialogue.ends.map((end, i) => ({
        when: test(end.when),
        effects: effects(end.do),
        say: end.say === null ? null : `end:${dialogue.id}:${i}`,
      })),
    };
  });
  const requests = scenario.requests.map((request, owner) => {
    acts.set(request.ref, {
      ...act(request, 'request', owner, request.from),
      repeatable: request.repeatable,
    });
    return {
      id: request.id,
      act: at(index.act, request.ref),
      toSeat: request.toSeat === null ? -1 : at(index.seat, request.toSeat),
      toAuthority: request.toAuthority === null ? -1 : at(index.authority, request.toAuthority),
      lawfulWhen: testOrNull(request.lawfulWhen),
      sendError: request.unlawful.send === null ? -1 : at(index.error, request.unlawful.send),
      grantError: request.unlawful.grant === null ? -1 : at(index.error, request.unlawful.grant),
      usual: request.usual,
      answers: request.answers.map((answer) => ({
        id: answer.id,
        is: answer.is,
        when: testOrNull(answer.when),
        after: answer.after,
        effects: effects(answer.do),
        key: `reply:${request.id}:${answer.id}`,
      })),
    };
  });

  const injects = scenario.injects.map((inject) => ({
    to: inject.to,
    from: inject.from,
    channel: inject.channel,
    text: `inject:${inject.id}`,
    effects: effects(inject.do),
  }));
  const plans = scenario.standIns.flatMap((standIn) =>
    standIn.acts.map((plan) => {
      const indexes = plan.take.map((ref) => at(index.act, ref));
      const first = acts.get(plan.take[0] ?? '');
      return {
        seat: at(index.seat, standIn.seat),
        acts: indexes,
        decision: first?.role === 'option' ? first.owner : -1,
        after: plan.after,
        onOpening: plan.when === null && first?.role === 'option',
        when: testOrNull(plan.when),
        ref: plan.take[0] ?? '',
      };
    }),
  );

  const compiled: CompiledCase = {
    scenario,
    settings,
    index,
    parts: scenario.facts.flatMap((fact, factAt) =>
      fact.parts.map((part) => ({
        fact: factAt,
        ref: part.id === '' ? fact.id : `${fact.id}.${part.id}`,
      })),
    ),
    acts: refs.map((ref) => {
      const one = acts.get(ref);
      if (!one) throw new Error(`No act was compiled for ${ref}`);
      return one;
    }),
    decisions,
    dialogues,
    requests,
    people: scenario.people.map(({ drift }) => ({
      driftEvery: drift?.every ?? 0,
      driftRisk: drift?.risk ?? 0,
      driftTrust: drift?.trust ?? 0,
    })),
    evidence: scenario.evidence.map(({ volatile }) => ({
      unless: volatile?.unless === 'examined' ? 3 : 2,
      lost: effects(volatile?.do ?? []),
    })),
    limits: scenario.limits.map((limit) => ({
      length: limit.length,
      metBy: seatIndexes(limit.metBy),
      knownTo: limit.knownTo,
      missed: effects(limit.missed),
    })),
    injects,
    resources: scenario.resources.map(({ duty, from }) => ({ duty, from })),
    authorities: scenario.authorities.map(({ id, duty }) => ({ id, duty })),
    channels: scenario.channels,
    ways: scenario.ways,
    laters,
    triggers: [
      ...scenario.triggers.map((trigger) => ({
        when: test(trigger.when),
        repeat: trigger.repeat,
        does: { kind: 'effects' as const, effects: effects(trigger.do) },
      })),
      ...scenario.injects.flatMap((inject, at) =>
        inject.by.kind === 'condition'
          ? [
              {
                when: test(inject.by.when),
                repeat: false,
                does: { kind: 'inject' as const, inject: at },
              },
            ]
          : [],
      ),
      ...plans.flatMap((plan, at) =>
        plan.onOpening
          ? []
          : [
              {
                when: plan.when ?? ((world: World) => isOpen(compiled, world, plan.ref)),
                repeat: plan.when === null,
                does: { kind: 'plan' as const, plan: at },
              },
            ],
      ),
    ],
    plans,
    standIns: seatIds.map((seat) => {
      const standIn = scenario.standIns.find((one) => one.seat === seat);
      return { delay: standIn?.delay ?? 30, consents: new Set(standIn?.consents ?? []) };
    }),
    stages: stages.map((stage) => ({
      id: stage.id,
      track: stage.track,
      line: stage.line,
      goTo: stage.file.goTo.map((rule) => ({
        target: at(index.stage, siblingOf(stage.id, rule.stage)),
        when: testOrNull(rule.when),
      })),
      enter: effects(stage.file.enter),
      start: stage.file.start === null ? -1 : at(index.stage, `${stage.id}.${stage.file.start}`),
    })),
    tracks: scenario.tracks.map((track) => ({
      id: track.id,
      start: at(index.stage, `${track.id}.${track.start}`),
    })),
    endsWhen: scenario.endsWhen.map(({ when }) => test(when)),
    conditions,
    lists,
    moments: momentsOf(scenario),
  };
  for (const { id, when } of scenario.conditions) conditions.set(id, test(when));
  return compiled;
}

/** A closure for a condition of the same case that is not part of the world: worth, headlines, what became of people. */
export function testOf(compiled: CompiledCase, condition: Condition): Test {
  return compileCondition(condition, {
    index: compiled.index,
    rules: {
      isOpen: (world, ref) => isOpen(compiled, world, ref),
      available: (world, resource) => freeUnits(world, resource, world.now),
      holds: (world, id) => compiled.conditions.get(id)?.(world) === true,
      hourOfDay: (world) => hourOfDay(compiled.scenario, world),
    },
  });
}

/** Asking for something is open to everybody; doing it is for those who hold the power (rule 11). */
function mayAct(core: ActCore, seat: Seat): boolean {
  const asks = core.kind === 'request' || core.kind === 'motion' || core.kind === 'notice';
  return asks || core.power === null || core.power.seats.includes(seat);
}

function doableRefs(scenario: PlayableScenario): string[] {
  return [
    ...scenario.decisions.flatMap((decision) => decision.options.map((option) => option.ref)),
    ...scenario.acts.map((act) => act.ref),
    ...scenario.dialogues.flatMap((dialogue) => dialogue.questions.map((question) => question.ref)),
    ...scenario.requests.map((request) => request.ref),
  ];
}

type FlatStage = { id: string; track: number; line: number[]; file: PlayableStage };
function flattenStages(scenario: PlayableScenario): FlatStage[] {
  const flat: FlatStage[] = [];
  const add = (file: PlayableStage, path: string, track: number, above: number[]) => {
    const id = `${path}.${file.id}`;
    const line = [flat.length, ...above];
    flat.push({ id, track, line, file });
    for (const nested of file.stages) add(nested, id, track, line);
  };
  scenario.tracks.forEach((track, at) => {
    for (const stage of track.stages) add(stage, track.id, at, []);
  });
  return flat;
}

function siblingOf(stage: string, name: string): string {
  return `${stage.slice(0, stage.lastIndexOf('.'))}.${name}`;
}

function indexOf(scenario: PlayableScenario, refs: string[], stages: FlatStage[]): CaseIndex {
  const by = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));
  const fact = new Map<string, number[]>();
  let part = 0;
  for (const { id, parts } of scenario.facts) {
    fact.set(
      id,
      parts.map((_, at) => part + at),
    );
    parts.forEach(({ id: name }, at) => {
      if (name !== '') fact.set(`${id}.${name}`, [part + at]);
    });
    part += parts.length;
  }
  const doable = new Map<string, number[]>();
  refs.forEach((ref, at) => {
    const owner = ref.split('/')[0] ?? ref;
    doable.set(ref, [at]);
    if (owner !== ref) doable.set(owner, [...(doable.get(owner) ?? []), at]);
  });
  return {
    seat: new Map(seatIds.map((seat, at) => [seat, at])),
    fact,
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
    later: new Map(laterIds(scenario).map((id, at) => [id, at])),
    stage: new Map(stages.map(({ id }, at) => [id, at])),
    track: by(scenario.tracks),
    authority: by(scenario.authorities),
    act: new Map(refs.map((ref, at) => [ref, at])),
    doable,
  };
}

function laterIds(scenario: PlayableScenario): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      const effect = value as { verb?: unknown; id?: unknown };
      if (effect.verb === 'later' && typeof effect.id === 'string') ids.add(effect.id);
      Object.values(value).forEach(visit);
    }
  };
  visit(scenario);
  return [...ids];
}

function openedByEffects(scenario: PlayableScenario): Set<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      const effect = value as { verb?: unknown; what?: unknown };
      if (effect.verb === 'open' && typeof effect.what === 'string') ids.add(effect.what);
      Object.values(value).forEach(visit);
    }
  };
  visit(scenario);
  return ids;
}

function compileWindow(
  { opens, closes }: Window,
  openedByEffect: boolean,
  index: CaseIndex,
  test: (condition: Condition | null) => Test | null,
): CompiledWindow {
  const hasOpening = opens.at !== null || opens.when !== null || opens.stage !== null;
  return {
    opensAt: opens.at ?? 0,
    opensWhen: test(opens.when),
    opensIn: opens.stage === null ? -1 : (index.stage.get(opens.stage) ?? -1),
    closesAt: closes.at ?? -1,
    closesAfter: closes.after ?? -1,
    closesWhen: test(closes.when),
    closesIn: closes.stage === null ? -1 : (index.stage.get(closes.stage) ?? -1),
    waitsForEffect: openedByEffect && !hasOpening,
  };
}

function hourOfDay(scenario: PlayableScenario, world: World): number {
  const [hours, minutes] = scenario.clock.start.slice(11, 16).split(':').map(Number);
  const minute = (hours ?? 0) * 60 + (minutes ?? 0) + world.now;
  return Math.floor(minute / 60) % 24;
}

export type { CompiledStage };
