import type { Condition, Expression, Seat } from '../../scenario/index.ts';
import { type JournalEntry, testOf, type World } from '../../simulation/index.ts';
import type { Played } from '../played.ts';
import type { CompiledItem, Rubric } from '../rubric.ts';

type Place = { rubric: Rubric; played: Played; world: World };

/**
 * The seats at the root of what kept an item from ever opening (rule 28): whose act closed its decision, or made the
 * condition of its opening false for good. What the case itself brought about has no seat.
 */
export function whoClosed({ item, opensWith }: CompiledItem, place: Place): Set<Seat> {
  const seats = new Set<Seat>();
  const conditions: (Condition | null)[] = [item.opens.when];
  if (opensWith !== null) {
    const closed = place.played.decisions.get(opensWith)?.closed;
    if (closed?.seat) seats.add(closed.seat);
    conditions.push(place.rubric.decisions.get(opensWith)?.opens.when ?? null);
  }
  for (const condition of conditions)
    if (condition) blame(condition.tree, true, place, seats, new Set());
  return seats;
}

/** Adds whoever is at the root of an expression not being what it would have to be at the end. */
function blame(
  tree: Expression,
  isWanted: boolean,
  place: Place,
  seats: Set<Seat>,
  within: Set<string>,
): void {
  if (testOf(place.rubric.compiled, { text: '', tree })(place.world) === isWanted) return;
  switch (tree.op) {
    case 'not':
      return blame(tree.of, !isWanted, place, seats, within);
    case 'and':
    case 'or':
      blame(tree.left, isWanted, place, seats, within);
      return blame(tree.right, isWanted, place, seats, within);
    case 'call':
      return blameCall(tree, isWanted, place, seats, within);
    case 'literal':
    case 'variable':
    case 'negate':
    case 'in':
    case 'if':
      return;
    default:
      // A comparison such as `risk('boy') < 60`: whoever last changed what it looks at.
      for (const side of [tree.left, tree.right])
        if (side.op === 'call') blameChange(side.fn, side.args, place, seats);
  }
}

function blameCall(
  { fn, args }: Extract<Expression, { op: 'call' }>,
  isWanted: boolean,
  place: Place,
  seats: Set<Seat>,
  within: Set<string>,
): void {
  const { scenario } = place.rubric.compiled;
  const { played } = place;
  const first = String(args[0] ?? '');
  const addAll = (list: readonly Seat[]) => list.forEach((seat) => seats.add(seat));
  switch (fn) {
    case 'done':
    case 'started':
    case 'asked': {
      const ref = fn === 'asked' ? `${first}/${String(args[1])}` : first;
      if (!isWanted) return addAll(played.runs.get(ref)?.[0]?.seats ?? []);
      const owner = ref.split('/')[0] ?? ref;
      const decision = place.rubric.decisions.get(owner);
      if (decision && played.decisions.get(owner)?.opened) seats.add(decision.seat);
      else addAll(scenario.acts.find(({ id }) => id === ref)?.seats ?? []);
      const dialogue = scenario.dialogues.find(({ id }) => id === owner);
      if (dialogue) seats.add(dialogue.seat);
      return;
    }
    case 'lapsed': {
      const decision = place.rubric.decisions.get(first);
      if (decision) seats.add(decision.seat);
      return;
    }
    case 'sent':
      if (isWanted) addAll(scenario.requests.find(({ id }) => id === first)?.from ?? []);
      return;
    case 'limit_met':
    case 'limit_missed':
      return addAll(scenario.limits.find(({ id }) => id === first)?.metBy ?? []);
    case 'raised':
      return addAll(played.raised.find(({ error }) => error === first)?.seats ?? []);
    case 'holds': {
      const named = scenario.conditions.find(({ id }) => id === first);
      if (!named || within.has(first)) return;
      return blame(named.when.tree, isWanted, place, seats, new Set([...within, first]));
    }
    case 'arrived': {
      const inject = scenario.injects.find(({ id }) => id === first);
      if (inject?.by.kind === 'condition' && isWanted && !within.has(`arrived ${first}`)) {
        const inner = new Set([...within, `arrived ${first}`]);
        blame(inject.by.when.tree, true, place, seats, inner);
      }
      return;
    }
    default:
      return blameChange(fn, args, place, seats);
  }
}

const aboutPeople = new Set(['present', 'risk', 'trust', 'guardian', 'consents']);
const aboutEvidence = new Set(['located', 'secured', 'examined', 'tainted', 'lost', 'usable']);

/** The seat behind the last change of a person or a piece of evidence. */
function blameChange(
  fn: string,
  [id]: readonly (string | number)[],
  { played }: Place,
  seats: Set<Seat>,
): void {
  const isAbout = (entry: JournalEntry) =>
    (aboutPeople.has(fn) && entry.kind === 'person.changed' && entry.person === id) ||
    (aboutEvidence.has(fn) && entry.kind === 'evidence.changed' && entry.evidence === id);
  const seat = played.journal.findLast(isAbout)?.cause.seat;
  if (seat) seats.add(seat);
}
