import { type Effect, seats } from '../../scenario/index.ts';
import type { CompiledEffect, Effects } from './compiled-case.ts';
import { at, type Compiler } from './compiler.ts';

/** Compiles a list of effects; `later` consequences are put into the case's own table, once each. */
export function compileEffects(effects: readonly Effect[], compiler: Compiler): Effects {
  const compiled: Effects = { list: compiler.lists.length, effects: [] };
  compiler.lists.push(compiled);
  compiled.effects = effects.map((effect) => compileEffect(effect, compiler));
  return compiled;
}

function compileEffect(effect: Effect, compiler: Compiler): CompiledEffect {
  const { index } = compiler;
  const base = {
    at: effect.at,
    when: compiler.testOrNull(effect.when),
    because: effect.because,
  };
  const parts = (refs: readonly string[]) => refs.flatMap((ref) => index.fact.get(ref) ?? []);
  switch (effect.verb) {
    case 'set':
    case 'add': {
      const target = {
        variable: at(index.variable, effect.name),
        resource: at(index.resource, effect.name),
        meter: compiler.meters.has(at(index.variable, effect.name)),
      };
      return effect.verb === 'set'
        ? { ...base, verb: 'set', ...target, to: effect.to }
        : { ...base, verb: 'add', ...target, by: effect.by };
    }
    case 'tell':
      return {
        ...base,
        verb: 'tell',
        to: effect.to.map((seat) => at(index.seat, seat)),
        parts: parts(effect.parts),
        channel: effect.channel,
        basis: effect.basis,
      };
    case 'locate':
    case 'secure':
    case 'examine':
    case 'taint':
    case 'lose':
      return {
        ...base,
        verb: 'evidence',
        evidence: at(index.evidence, effect.evidence),
        to: reached[effect.verb],
      };
    case 'person':
      return {
        ...base,
        verb: 'person',
        person: at(index.person, effect.who),
        risk: effect.risk,
        riskTo: effect.riskTo,
        trust: seats.map((seat) => effect.trust[seat] ?? 0),
        guardian: effect.guardian,
        place: effect.place,
        track: effect.track,
        present: effect.present,
        consent: effect.consent,
      };
    case 'start-limit':
    case 'meet-limit':
      return { ...base, verb: effect.verb, limit: at(index.limit, effect.limit) };
    case 'book':
      return {
        ...base,
        verb: 'book',
        resource: at(index.resource, effect.resource),
        count: effect.count,
        for: effect.for,
      };
    case 'free':
      return {
        ...base,
        verb: 'free',
        resource: at(index.resource, effect.resource),
        count: effect.count,
      };
    case 'later': {
      const later = {
        id: effect.id,
        name: at(index.later, effect.id),
        after: effect.after,
        unless: compiler.testOrNull(effect.unless),
        effects: compileEffects(effect.do, compiler),
      };
      compiler.laters.push(later);
      return { ...base, verb: 'later', later: compiler.laters.length - 1 };
    }
    case 'cancel':
      return { ...base, verb: 'cancel', name: at(index.later, effect.later) };
    case 'inject':
      return { ...base, verb: 'inject', inject: at(index.inject, effect.inject) };
    case 'open':
    case 'close':
      return {
        ...base,
        verb: effect.verb,
        decision: at(index.decision, effect.what),
        dialogue: at(index.dialogue, effect.what),
        act: at(index.act, effect.what),
      };
    case 'raise':
      return { ...base, verb: 'raise', error: at(index.error, effect.error) };
  }
}

const reached = {
  locate: 'located',
  secure: 'secured',
  examine: 'examined',
  taint: 'tainted',
  lose: 'lost',
} as const;
