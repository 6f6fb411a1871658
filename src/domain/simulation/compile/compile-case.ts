import { type Condition, type PlayableScenario, seats as seatIds } from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import { availableUnits } from '../rules/booking.ts';
import { isActOpen, isOpen } from '../rules/windows.ts';
import { applyVariant } from './apply-variant.ts';
import { doableRefs, indexOf } from './case-index.ts';
import { compileActs, compileDecision, compileDialogue, compileRequest } from './compile-acts.ts';
import { compileCondition, type Place } from './compile-condition.ts';
import { compileEffects } from './compile-effects.ts';
import { compilePlans, compileStandIns } from './compile-stand-ins.ts';
import type { CaseIndex, CompiledCase, CompiledStage, Test } from './compiled-case.ts';
import { at, type Compiler } from './compiler.ts';
import { findEffects } from './find-effects.ts';
import { type FlatStage, flattenStages, siblingOf } from './flat-stages.ts';
import { momentsOf } from './moments.ts';

/** Turns a playable case and the settings of a run into the table that both drivers walk. */
export function compileCase(playable: PlayableScenario, settings: RunSettings): CompiledCase {
  const scenario = applyVariant(playable, settings.variant);
  const stages = flattenStages(scenario);
  const index = indexOf(scenario, doableRefs(scenario), stages);
  const conditions = new Map<string, Test>();
  // Closures ask the finished table; none runs before there is one.
  const place = placeOf(index, scenario, conditions, () => compiled);
  const test = (condition: Condition) => compileCondition(condition, place);
  const testOrNull = (condition: Condition | null) => (condition ? test(condition) : null);
  const compiler: Compiler = {
    scenario,
    index,
    test,
    testOrNull,
    effects: (list) => compileEffects(list, compiler),
    opened: new Set(findEffects(scenario, 'open').map(({ what }) => what)),
    leftOut: new Set(scenario.cuts.find(({ id }) => id === settings.cut)?.leaveOut ?? []),
    meters: new Set(scenario.variables.flatMap(({ type }, at) => (type === 'meter' ? [at] : []))),
    lists: [],
    laters: [],
  };
  const { effects } = compiler;
  const acts = compileActs(compiler);
  const dialogues = scenario.dialogues.map((one) => compileDialogue(one, compiler));
  const { plans, triggers } = compilePlans(compiler, acts, (world, act) =>
    isActOpen(compiled, world, act),
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
    acts,
    actsOfSeat: seatIds.map((_, seat) =>
      acts.flatMap(({ role, seats }, act) =>
        role !== 'option' && seats.includes(seat) ? [act] : [],
      ),
    ),
    decisions: scenario.decisions.map((one) => compileDecision(one, compiler)),
    dialogues,
    requests: scenario.requests.map((one) => compileRequest(one, compiler)),
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
      metBy: limit.metBy.map((seat) => at(index.seat, seat)),
      knownTo: limit.knownTo,
      missed: effects(limit.missed),
    })),
    injects: scenario.injects.map((inject) => ({
      to: inject.to,
      from: inject.from,
      channel: inject.channel,
      text: `inject:${inject.id}`,
      effects: effects(inject.do),
    })),
    resources: scenario.resources.map(({ duty, from }) => ({ duty, from })),
    authorities: scenario.authorities.map(({ id, duty }) => ({ id, duty })),
    channels: scenario.channels,
    ways: scenario.ways,
    laters: compiler.laters,
    triggers: [
      ...scenario.triggers.map((trigger) => ({
        when: test(trigger.when),
        repeat: trigger.repeat,
        does: { kind: 'effects' as const, effects: effects(trigger.do) },
      })),
      ...scenario.injects.flatMap(({ by }, inject) =>
        by.kind === 'condition'
          ? [{ when: test(by.when), repeat: false, does: { kind: 'inject' as const, inject } }]
          : [],
      ),
      ...triggers,
    ],
    plans,
    standIns: compileStandIns(scenario),
    stages: stages.map((stage) => compileStage(stage, compiler)),
    tracks: scenario.tracks.map((track) => ({
      id: track.id,
      start: at(index.stage, `${track.id}.${track.start}`),
    })),
    endsWhen: scenario.endsWhen.map(({ when }) => test(when)),
    endings: scenario.endings.map(({ id, when }) => ({ id, when: testOrNull(when) })),
    conditions,
    lists: compiler.lists,
    timedWindows: [
      ...acts.flatMap(({ window }, act) =>
        window && window.closesAfter >= 0 ? [{ act, dialogue: -1 }] : [],
      ),
      ...dialogues.flatMap(({ window }, dialogue) =>
        window.closesAfter >= 0 ? [{ act: -1, dialogue }] : [],
      ),
    ],
    moments: momentsOf(scenario, index),
  };
  for (const { id, when } of scenario.conditions) conditions.set(id, test(when));
  return compiled;
}

/** A closure for a condition of the same case that is not part of the world: worth, headlines, what became of people. */
export function testOf(compiled: CompiledCase, condition: Condition): Test {
  const { index, scenario, conditions } = compiled;
  return compileCondition(
    condition,
    placeOf(index, scenario, conditions, () => compiled),
  );
}

/** What a condition of this case may ask. */
function placeOf(
  index: CaseIndex,
  { clock }: PlayableScenario,
  conditions: ReadonlyMap<string, Test>,
  table: () => CompiledCase,
): Place {
  const [hours, minutes] = clock.start.slice(11, 16).split(':').map(Number);
  const startMinute = (hours ?? 0) * 60 + (minutes ?? 0);
  return {
    index,
    rules: {
      isOpen: (world, ref) => isOpen(table(), world, ref),
      available: (world, resource) => availableUnits(table(), world, resource),
      holds: (world, id) => conditions.get(id)?.(world) === true,
      hourOfDay: ({ now }) => Math.floor((startMinute + now) / 60) % 24,
    },
  };
}

function compileStage(stage: FlatStage, to: Compiler): CompiledStage {
  const { id, track, line, file } = stage;
  return {
    id,
    track,
    line,
    goTo: file.goTo.map((rule) => ({
      target: at(to.index.stage, siblingOf(id, rule.stage)),
      when: to.testOrNull(rule.when),
    })),
    enter: to.effects(file.enter),
    start: file.start === null ? -1 : at(to.index.stage, `${id}.${file.start}`),
  };
}
