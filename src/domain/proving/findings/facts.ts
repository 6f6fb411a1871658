import type { PlayableFact } from '../../scenario/index.ts';
import { effectsIn } from '../conditions/value-range.ts';
import { callsIn } from '../exploring/asked-of-world.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type Inspection, type ProverCheck, unseen } from './inspection.ts';
import { pathOfPart } from './paths.ts';

/** Facts that nobody can learn, and facts that nothing asks for. */
export const facts: ProverCheck = (about) => {
  const { scenario } = about;
  const told = new Set(
    effectsIn(scenario).flatMap((effect) => (effect.verb === 'tell' ? effect.parts : [])),
  );
  const used = usedFacts(about);
  return scenario.facts.flatMap((fact) => [
    ...partRefs(fact)
      .filter(({ ref, knownTo }) => knownTo.length === 0 && !hasSeen(about, `learned:${ref}`))
      .map(({ ref }) => {
        const known = told.has(ref) ? unseen(about) : 'proved';
        return proverFinding('fact/not-learned', known, pathOfPart(ref), { name: ref });
      }),
    ...(used.has(fact.id)
      ? []
      : [proverFinding('fact/not-used', 'proved', ['facts', fact.id], { name: fact.id })]),
  ]);
};

/** Facts that a condition, a reason, a hypothesis, a tie or a scored item asks for. */
function usedFacts({ scenario }: Inspection): Set<string> {
  const { items, decisions, hypotheses = [], facts: all } = scenario;
  const named = [
    ...callsIn(scenario).flatMap(({ fn, args }) =>
      fn === 'knows'
        ? [args[1]]
        : fn === 'anyone_knows' || fn === 'everyone_knows'
          ? [args[0]]
          : [],
    ),
    ...items.flatMap((item) => (item.kind === 'sharing' ? [...item.enough, ...item.tooMuch] : [])),
    ...decisions.flatMap(({ reasons }) => reasons?.facts ?? []),
    ...hypotheses.flatMap((one) => [...one.for, ...one.against]),
    ...all.flatMap(({ id, connects, parts }) =>
      connects || parts.some((part) => part.connects) ? [id] : [],
    ),
  ];
  return new Set(named.map((ref) => String(ref).split('.')[0] ?? ''));
}

function partRefs({ id, parts }: PlayableFact) {
  return parts.map((part) => ({ ...part, ref: part.id === '' ? id : `${id}.${part.id}` }));
}
