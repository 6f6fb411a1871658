import type { EffectFile } from '../format/effects.ts';
import type { Loose, LooseScenario } from '../loose.ts';
import type { Path } from '../problem.ts';
import { type Mark, type Place, scenarioPlaces } from './places.ts';

/** A text that means something, and where it stands. */
export type Mention = { text: string; path: Path; at: 'key' | 'value' };
export type EffectSite = { effect: Loose<EffectFile>; path: Path };
export type Walked = {
  mentions: ReadonlyMap<Mark, readonly Mention[]>;
  /** In file order, those inside a `later` behind the one that schedules it. */
  effects: readonly EffectSite[];
};

/** Goes once through a case and collects every name, condition, prose, time and effect, in file order. */
export function walkScenario(scenario: LooseScenario): Walked {
  const mentions = new Map<Mark, Mention[]>();
  const effects: EffectSite[] = [];
  const placeMark = scenario.places === undefined ? 'prose' : 'place';
  const add = (written: Mark, text: string, path: Path, at: 'key' | 'value') => {
    const mark = written === 'place-or-prose' ? placeMark : written;
    const list = mentions.get(mark);
    if (list) list.push({ text, path, at });
    else mentions.set(mark, [{ text, path, at }]);
  };

  const visit = (value: unknown, place: Place | Mark, path: Path): void => {
    if (typeof place === 'string') {
      if (typeof value === 'string') add(place, value, path, 'value');
      else if (Array.isArray(value)) value.forEach((one, at) => visit(one, place, [...path, at]));
      return;
    }
    if (typeof value === 'string' || Array.isArray(value)) {
      if (place.$is !== undefined) visit(value, place.$is, path);
      const member = place['*'];
      if (Array.isArray(value) && member !== undefined)
        value.forEach((one, at) => visit(one, member, [...path, at]));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (place.$effect) effects.push({ effect: value as Loose<EffectFile>, path });
    for (const [key, below] of Object.entries(value)) {
      const here = [...path, key];
      if (place.$keys !== undefined) add(place.$keys, key, here, 'key');
      const next = Object.hasOwn(place, key) ? place[key] : place['*'];
      if (next !== undefined && next !== true) visit(below, next, here);
      else if (key === 'law') visit(below, 'law-point', here);
      else if (key === 'source') visit(below, 'source', here);
    }
  };
  visit(scenario, scenarioPlaces, []);
  return { mentions, effects };
}
