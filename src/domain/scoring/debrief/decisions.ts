import type { Minute, PlayableDecision } from '../../scenario/index.ts';
import { caseText, type JournalEntry } from '../../simulation/index.ts';
import { partsRead } from '../criteria/sharing-uses.ts';
import { isKnownAtStart } from '../criteria/sharing.ts';
import { isBefore, type Mark, start } from '../mark.ts';
import { partsOf } from '../parts.ts';
import { takenEvent } from '../played.ts';
import type { DebriefDecision, DebriefError, DebriefMoment, DebriefOption } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { actWords, factChip, partText, saysOf } from './words.ts';

/** Every decision that exists in this run, with every option explained, in the order of the case. */
export function decisionsOf(run: FinishedRun, errors: readonly DebriefError[]): DebriefDecision[] {
  const { compiled, score } = run;
  const isLeftOut = (id: string) =>
    compiled.decisions.find((decision) => decision.id === id)?.leftOut === true;
  return compiled.scenario.decisions.flatMap((decision): DebriefDecision[] => {
    const { id, seat, ask } = decision;
    const how = howItWent(run, decision);
    // A cut leaves it out: it does not exist, unless a default step stood in for it.
    if (isLeftOut(id) && how.state !== 'default') return [];
    const event = takenEvent(run.played, how.event);
    const items = score.items.filter(({ about }) => about.includes(id));
    const options = decision.options.map((option) => optionOf(run, option, how.chosen));
    const { known, later } = knowledgeOf(run, decision, how.settled, how.event);
    return [
      {
        id,
        seat,
        ask,
        state: how.state,
        at: how.settled?.at ?? null,
        options,
        reasons: reasonsOf(run, event?.reasons ?? null),
        accepted: isReasonScored(run, id)
          ? reasonsWithoutWords(run, decision.reasons?.accept ?? null)
          : null,
        certainty: event?.certainty ?? null,
        dissent: [...(run.played.decisions.get(id)?.notSignedBy ?? [])],
        followed: how.event === null ? [] : whatFollowed(run, how.event),
        known,
        later,
        law: [
          ...new Set([
            ...decision.law,
            ...options.flatMap(({ law }) => law),
            ...items.flatMap(({ law }) => law),
          ]),
        ],
        items: items.map((item) => item.id),
        errors: errors.filter(({ ref }) => ref.split('/')[0] === id).map((error) => error.id),
      },
    ];
  });
}

type How = {
  state: DebriefDecision['state'];
  settled: Mark | null;
  event: number | null;
  chosen: readonly string[];
};

function howItWent({ played }: FinishedRun, { id, options }: PlayableDecision): How {
  const state = played.decisions.get(id);
  const byDefault = options.find(({ ref }) => played.runs.get(ref)?.some(({ scored }) => !scored));
  const none = { event: null, chosen: [] };
  if (state?.taken) {
    const { options: chosen, event, byPerson } = state.taken;
    return { state: byPerson ? 'taken' : 'stand-in', settled: state.taken, event, chosen };
  }
  if (byDefault) {
    const settled = played.runs.get(byDefault.ref)?.[0]?.started ?? null;
    return { state: 'default', settled, event: null, chosen: [byDefault.id] };
  }
  if (state?.lapsed) return { state: 'lapsed', settled: state.lapsed, ...none };
  if (state?.opened) return { state: 'closed', settled: state.closed ?? played.ended, ...none };
  return { state: 'never-opened', settled: state?.closed ?? null, ...none };
}

function optionOf(
  { worths }: FinishedRun,
  { id, ref, say, why, law }: PlayableDecision['options'][number],
  chosen: readonly string[],
): DebriefOption {
  return { id, ref, say, chosen: chosen.includes(id), points: worths.get(ref) ?? 0, why, law };
}

type ReasonRefs = { facts: string[]; risks: string[]; rules: string[]; words?: string };

function reasonsWithoutWords({ compiled }: FinishedRun, refs: ReasonRefs | null) {
  if (!refs) return null;
  const { chips } = compiled.scenario;
  return {
    facts: refs.facts.map((ref) => factChip(compiled.scenario, ref)),
    risks: saysOf(chips.risks, refs.risks),
    rules: saysOf(chips.rules, refs.rules),
  };
}

function reasonsOf(run: FinishedRun, refs: ReasonRefs | null): DebriefDecision['reasons'] {
  const said = reasonsWithoutWords(run, refs);
  return said && { ...said, words: refs?.words ?? null };
}

function isReasonScored({ compiled }: FinishedRun, decision: string): boolean {
  return compiled.scenario.items.some(
    (item) => item.kind === 'reason' && item.decision === decision,
  );
}

/** What was read and what came of it, as far as it goes back to this input. */
function whatFollowed({ compiled, played }: FinishedRun, event: number): DebriefMoment[] {
  const followed: DebriefMoment[] = [];
  for (const entry of played.journal) {
    if (entry.cause.event !== event) continue;
    const say = saidBy(entry, (key) => caseText(compiled, key));
    if (say && !followed.some((moment) => moment.say === say)) followed.push({ at: entry.at, say });
  }
  return followed;
}

function saidBy(entry: JournalEntry, text: (key: string) => string): string | null {
  switch (entry.kind) {
    case 'act.finished':
      return entry.text === null ? null : text(entry.text);
    case 'message.arrived':
    case 'request.answered':
      return text(entry.text);
    case 'person.changed':
    case 'evidence.changed':
      return entry.because;
    default:
      return null;
  }
}

/**
 * What the deciding seat could know then, apart from what came later (method, 6.7). Where the case says which facts
 * bear on the decision (reasons, conditions), only those are listed and what the decision itself brought; else all
 * that the seat knew then.
 */
function knowledgeOf(
  { compiled, played }: FinishedRun,
  decision: PlayableDecision,
  settled: Mark | null,
  event: number | null,
): { known: DebriefMoment[]; later: DebriefMoment[] } {
  const { scenario } = compiled;
  const bearing = bearingParts(compiled, decision);
  const known: DebriefMoment[] = [];
  const later: DebriefMoment[] = [];
  for (const { ref } of compiled.parts) {
    const isFromStart = isKnownAtStart(scenario.facts, ref, decision.seat);
    const learned = isFromStart ? start : (played.learned.get(`${decision.seat}:${ref}`) ?? null);
    if (!learned) continue;
    const isConsequence = event !== null && learned.event === event;
    const wasKnown = settled === null || isBefore(learned, settled);
    const bears = bearing.has(ref) || isConsequence || (bearing.size === 0 && wasKnown);
    if (bears) (wasKnown ? known : later).push({ at: learned.at, say: partText(scenario, ref) });
  }
  const byTime = (a: { at: Minute }, b: { at: Minute }) => a.at - b.at;
  return { known: known.sort(byTime), later: later.sort(byTime) };
}

function bearingParts(
  compiled: FinishedRun['compiled'],
  { seat, reasons, opens, options }: PlayableDecision,
): Set<string> {
  const conditions = [opens.when, ...options.map(({ when }) => when)];
  return new Set([
    ...partsOf(compiled, reasons?.facts ?? []),
    ...conditions.flatMap((condition) =>
      condition ? [...partsRead(compiled, condition.tree, seat)] : [],
    ),
  ]);
}

/** The words of what was chosen; of a menu, those of the act that weighed most. */
export function chosenWords(
  { compiled, played, worths }: FinishedRun,
  decision: string,
): string | null {
  const refs = played.decisions.get(decision)?.taken?.options.map((id) => `${decision}/${id}`);
  if (!refs) return null;
  const worth = (ref: string) => worths.get(ref) ?? 0;
  const best = refs.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return actWords(compiled.scenario, best);
}
