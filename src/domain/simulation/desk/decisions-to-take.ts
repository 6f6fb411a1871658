import type { Minute, PlayableDecision } from '../../scenario/index.ts';
import { refuseDecision } from '../rules/legality.ts';
import { isActOpen } from '../rules/windows.ts';
import { isKnownFact } from './facts.ts';
import { hintOf } from './guide.ts';
import { holds, type Look } from './look.ts';
import { type ActOffer, offerOf } from './offers.ts';

export type DecisionOffer = {
  id: string;
  ask: string;
  situation: string | null;
  /** Only in guided mode. */
  hint: string | null;
  openedAt: Minute;
  /** When it closes by the clock; null when only the course of the case closes it. */
  closesAt: Minute | null;
  upTo: number;
  inTurn: boolean;
  options: OptionOffer[];
  chips: ReasonChips | null;
  asksCertainty: boolean;
  /** A proposal of this decision waits for other seats: nothing can be chosen meanwhile. */
  isProposed: boolean;
};
export type OptionOffer = ActOffer & { id: string; excludes: string[] };
/** Facts the seat knows, risks that hold, rules; at most two of each may be chosen. */
export type ReasonChips = { facts: Chip[]; risks: Chip[]; rules: Chip[] };
export type Chip = { id: string; say: string };

/** Open decisions of the seat; the one that closes first comes first. */
export function decisionsToTake(look: Look): DecisionOffer[] {
  const { table, world, scenario } = look;
  const open = table.decisions.flatMap((rule, at): DecisionOffer[] => {
    const state = world.decisions[at];
    const declared = scenario.decisions[at];
    if (rule.seat !== look.at || state?.state !== 'open' || !declared) return [];
    return [
      {
        id: rule.id,
        ask: declared.ask,
        situation: declared.situation,
        hint: hintOf(table, declared),
        openedAt: state.openedAt,
        closesAt: closingOf(look, at),
        upTo: rule.upTo,
        inTurn: rule.inTurn,
        options: optionsOf(look, at),
        chips: chipsOf(look, declared),
        asksCertainty: declared.certainty,
        isProposed: world.proposals.some((proposal) => proposal.decision === at),
      },
    ];
  });
  return open.sort(
    (a, b) => (a.closesAt ?? Infinity) - (b.closesAt ?? Infinity) || a.openedAt - b.openedAt,
  );
}

export function closingOf({ world }: Look, decision: number): Minute | null {
  const item = world.agenda.find(
    (one) => one.kind === 'decision.close' && one.decision === decision,
  );
  return item?.due ?? null;
}

function optionsOf(look: Look, at: number): OptionOffer[] {
  const rule = look.table.decisions[at];
  if (!rule) return [];
  return rule.options.flatMap((act) => {
    const compiled = look.table.acts[act];
    if (!compiled || !isActOpen(look.table, look.world, act)) return [];
    const id = compiled.ref.slice(compiled.ref.indexOf('/') + 1);
    const refusal = refuseDecision(look.table, look.world, look.at, at, [id]);
    return [{ ...offerOf(look, act, refusal), id, excludes: [...compiled.excludes] }];
  });
}

function chipsOf(look: Look, { reasons }: PlayableDecision): ReasonChips | null {
  if (!reasons) return null;
  const { chips, facts } = look.scenario;
  // A chip that belongs to one option alone would point at it.
  const isNoHint = ({ for: options }: { for: string[] }) => options.length !== 1;
  return {
    facts: reasons.facts.flatMap((ref) => {
      const [factId = '', partId] = ref.split('.');
      const fact = facts.find(({ id }) => id === factId);
      if (!fact || !isKnownFact(look, ref)) return [];
      const part = fact.parts.find(({ id }) => id === partId);
      return [{ id: ref, say: part?.text ?? fact.chip ?? fact.text }];
    }),
    risks: reasons.risks.filter(isNoHint).flatMap(({ chip }) => {
      const risk = chips.risks.find(({ id }) => id === chip);
      if (!risk || (risk.when && !holds(look, risk.when))) return [];
      return [{ id: chip, say: risk.say }];
    }),
    rules: reasons.rules.filter(isNoHint).flatMap(({ chip }) => {
      const rule = chips.rules.find(({ id }) => id === chip);
      return rule ? [{ id: chip, say: rule.say }] : [];
    }),
  };
}
