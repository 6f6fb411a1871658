import { finding } from '../problem.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { asList, members } from './members.ts';

/** A case has a seat to play, and every seat has something to do. */
export const seatsWithWork: Check = ({ scenario, names }) => {
  if (scenario.seats === undefined) return [];
  if (names.seat.size === 0) return [finding('seat/none', ['seats'], { at: 'key' })];
  const acts = allActs(scenario);
  // An act whose seat is not readable may belong to any of them.
  if (acts.some(({ seats }) => seats.length === 0)) return [];
  const busy = new Set([
    ...acts.flatMap(({ seats }) => seats),
    ...members(scenario.decisions, []).flatMap(({ value }) => asList<string>(value.consent)),
    ...members(scenario.requests, []).flatMap(({ value }) => asList<string>(value.from)),
  ]);
  return [...names.seat]
    .filter((seat) => !busy.has(seat))
    .map((seat) => finding('seat/no-decision', ['seats', seat], { at: 'key', found: seat }));
};

/** A short case has three to five decisions. */
export const decisionsOfKind: Check = ({ scenario, names }) => {
  const count = names.decision.size;
  if (scenario.decisions === undefined) return [];
  if (count === 0) return [finding('decision/none', ['decisions'], { at: 'key' })];
  return scenario.kind === 'short' && (count < 3 || count > 5)
    ? [finding('kind/decisions', ['kind'], { details: { count, fewest: 3, most: 5 } })]
    : [];
};

/** A cut leaves at least one decision to play. */
export const cuts: Check = ({ scenario, names }) =>
  members(scenario.cuts, ['cuts']).flatMap(({ value, path }) => {
    const left = new Set(value['leave-out']);
    return names.decision.size > 0 && [...names.decision].every((id) => left.has(id))
      ? [finding('cut/leaves-nothing', [...path, 'leave-out'], { at: 'key' })]
      : [];
  });
