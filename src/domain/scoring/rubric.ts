import type {
  Condition,
  PlayableDecision,
  PlayableOption,
  ScoredItem,
  Seat,
} from '../scenario/index.ts';
import { type CompiledCase, type Test, testOf } from '../simulation/index.ts';
import { injectNeeds } from './opening/trainer-injects.ts';
import { type Uses, usesOf } from './criteria/sharing-uses.ts';
import { partsOf } from './parts.ts';

/** The scored items of a case, made ready once and used for every run of it. */
export type Rubric = {
  compiled: CompiledCase;
  items: CompiledItem[];
  decisions: Map<string, PlayableDecision>;
  options: Map<string, PlayableOption>;
  endsOfPeople: { id: string; called: string; after: { when: Test | null; say: string }[] }[];
};

export type CompiledItem = {
  item: ScoredItem;
  /** The decision whose opening opens it; null when it does not hang on one. */
  opensWith: string | null;
  opensWhen: Test | null;
  /** Seats one of which must be held for anybody to answer for it. */
  answeredBy: Seat[];
  about: string[];
  /** Groups of trainer injects; of each group one must have been sent before the item can open. */
  needsInject: string[][];
  sharing: { enough: string[]; tooMuch: string[]; uses: Uses } | null;
};

const kept = new WeakMap<CompiledCase, Rubric>();

export function rubricOf(compiled: CompiledCase): Rubric {
  const known = kept.get(compiled);
  if (known) return known;
  const rubric = makeRubric(compiled);
  kept.set(compiled, rubric);
  return rubric;
}

function makeRubric(compiled: CompiledCase): Rubric {
  const { scenario } = compiled;
  const decisions = new Map(scenario.decisions.map((decision) => [decision.id, decision]));
  const options = scenario.decisions.flatMap((decision) => decision.options);
  const needsOf = injectNeeds(scenario);
  const leftOut = leftOutOf(compiled);
  const test = (condition: Condition | null) => (condition ? testOf(compiled, condition) : null);
  return {
    compiled,
    decisions,
    options: new Map(options.map((option) => [option.ref, option])),
    items: scenario.items
      .filter((item) => !isLeftOut(leftOut, item))
      .map((item) => {
        const opensWith = decisionThatOpens(item);
        return {
          item,
          opensWith,
          opensWhen: test(item.opens.when),
          answeredBy: answering(compiled, decisions, item),
          about: aboutOf(item).filter((id) => !leftOut.has(id)),
          needsInject: [
            ...(opensWith === null ? [] : needsOf.decision(opensWith)),
            ...(item.opens.when === null ? [] : needsOf.condition(item.opens.when)),
          ],
          sharing:
            item.kind === 'sharing'
              ? {
                  enough: partsOf(compiled, item.enough),
                  tooMuch: partsOf(compiled, item.tooMuch),
                  uses: usesOf(compiled, item),
                }
              : null,
        };
      }),
    endsOfPeople: scenario.peopleAfter.map(({ person, after }) => ({
      id: person,
      called: scenario.people.find(({ id }) => id === person)?.called ?? person,
      after: after.map(({ when, say }) => ({ when: test(when), say })),
    })),
  };
}

function decisionThatOpens(item: ScoredItem): string | null {
  if ('decision' in item) return item.decision;
  if (item.opens.decision !== null) return item.opens.decision;
  return item.kind === 'timing' && 'decision' in item.from ? item.from.decision : null;
}

function answering(
  { scenario }: CompiledCase,
  decisions: Map<string, PlayableDecision>,
  item: ScoredItem,
): Seat[] {
  if ('decision' in item) {
    const seat = decisions.get(item.decision)?.seat;
    return seat ? [seat] : [];
  }
  if (item.kind === 'sharing') return [item.from];
  return item.seats.length > 0 ? item.seats : scenario.seats.map(({ id }) => id);
}

function refsOf(item: ScoredItem): string[][] {
  switch (item.kind) {
    case 'timing':
    case 'omission':
      return [item.of];
    case 'order':
      return [item.first, item.then];
    case 'sharing':
      return [];
    default:
      return [[item.decision]];
  }
}

function aboutOf(item: ScoredItem): string[] {
  if (item.kind === 'sharing') return [`share:${item.id}`];
  return [...new Set(refsOf(item).flatMap((refs) => refs.map(ownerOf)))];
}

function ownerOf(ref: string): string {
  return ref.split('/')[0] ?? ref;
}

/** What a cut leaves out does not exist for it (rule 37). */
function leftOutOf({ scenario, settings }: CompiledCase): ReadonlySet<string> {
  return new Set(scenario.cuts.find(({ id }) => id === settings.cut)?.leaveOut);
}

function isLeftOut(leftOut: ReadonlySet<string>, item: ScoredItem): boolean {
  const isGone = (ref: string) => leftOut.has(ref) || leftOut.has(ownerOf(ref));
  const opensWith = decisionThatOpens(item);
  if (leftOut.has(item.id) || (opensWith !== null && isGone(opensWith))) return true;
  return refsOf(item).some((refs) => refs.every(isGone));
}
