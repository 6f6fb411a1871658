import { unreachable } from '../../../shared/assert.ts';
import { type EffectFile, type EffectVerb, effectVerbs } from '../format/effects.ts';
import { type Effect, type Seat, seats as allSeats } from '../playable.ts';
import { minutesOf } from './case-time.ts';
import type { Resolver } from './resolver.ts';

/** One effect as written may stand for several: `secure: [camera, driver-phone]` is two. */
export function toEffects(list: readonly EffectFile[] | undefined, resolver: Resolver): Effect[] {
  return (list ?? []).flatMap((effect) => {
    const base = {
      because: effect.because ?? null,
      at: effect.at === undefined ? null : effect.at === 'start' ? 0 : minutesOf(effect.at),
      when: resolver.conditionOrNull(effect.when),
    };
    const verb = effectVerbs.find((one) => effect[one] !== undefined);
    return verb === undefined
      ? []
      : byVerb(verb, effect, resolver).map((one) => ({ ...base, ...one }));
  });
}

type Deed = Effect extends infer One
  ? One extends Effect
    ? Omit<One, 'because' | 'at' | 'when'>
    : never
  : never;

function byVerb(verb: EffectVerb, effect: EffectFile, resolver: Resolver): Deed[] {
  switch (verb) {
    case 'set':
      return Object.entries(effect.set ?? {}).map(([name, to]) => ({ verb, name, to }));
    case 'add':
      return Object.entries(effect.add ?? {}).map(([name, by]) => ({ verb, name, by }));
    case 'tell':
      return effect.tell === undefined
        ? []
        : [
            {
              verb,
              to: receivers(effect.tell.to, resolver),
              parts: resolver.parts(effect.tell.fact),
              channel: effect.tell.channel ?? null,
              basis: effect.tell.basis ?? null,
            },
          ];
    case 'locate':
    case 'secure':
    case 'examine':
    case 'taint':
    case 'lose':
      return each(effect[verb]).map((evidence) => ({ verb, evidence }));
    case 'person':
      return effect.person === undefined
        ? []
        : each(effect.person.who).map((who) => personChange(who, effect.person));
    case 'start-limit':
    case 'meet-limit':
      return each(effect[verb]).map((limit) => ({ verb, limit }));
    case 'book':
      return effect.book === undefined
        ? []
        : [{ verb, ...effect.book, for: minutesOf(effect.book.for) }];
    case 'free':
      return effect.free === undefined ? [] : [{ verb, ...effect.free }];
    case 'later':
      return effect.later === undefined
        ? []
        : [
            {
              verb,
              id: effect.later.id,
              after: minutesOf(effect.later.after),
              unless: resolver.conditionOrNull(effect.later.unless),
              do: toEffects(effect.later.do, resolver),
            },
          ];
    case 'cancel':
      return each(effect.cancel).map((later) => ({ verb, later }));
    case 'inject':
      return each(effect.inject).map((inject) => ({ verb, inject }));
    case 'open':
    case 'close':
      return each(effect[verb]).map((what) => ({ verb, what }));
    case 'raise':
      return each(effect.raise).map((error) => ({ verb, error }));
    default:
      return unreachable(verb);
  }
}

function each(ids: string | readonly string[] | undefined): readonly string[] {
  return typeof ids === 'string' ? [ids] : (ids ?? []);
}

export function receivers(to: Seat | readonly Seat[] | 'all', resolver: Resolver): Seat[] {
  if (to === 'all') return [...resolver.seats];
  return typeof to === 'string' ? [to] : [...to];
}

function personChange(who: string, change: EffectFile['person']): Deed {
  const trust = change?.trust;
  return {
    verb: 'person',
    who,
    risk: change?.risk ?? null,
    riskTo: change?.['risk-to'] ?? null,
    trust:
      typeof trust === 'number'
        ? Object.fromEntries(allSeats.map((seat) => [seat, trust]))
        : { ...trust },
    guardian: change?.guardian ?? null,
    place: change?.place ?? null,
    track: change?.track ?? null,
    present: change?.present ?? null,
    consent: { ...change?.consent },
  };
}
