import { callsIn } from '../exploring/asked-of-world.ts';
import type { SeenKey } from '../exploring/seen-keys.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck, unseen } from './inspection.ts';

/** Evidence that nobody can find, that nobody can keep, or that the case never asks for. */
export const evidence: ProverCheck = (about) => {
  const { scenario } = about;
  const asked = new Set(callsIn(scenario).flatMap(({ args }) => args.map(String)));
  return scenario.evidence.flatMap(({ id, state, key, volatile }) => {
    const path = ['evidence', id];
    const reaches = (...states: string[]) =>
      states.some((one) => one === state || hasSeen(about, `evidence:${id}:${one}` as SeenKey));
    if (!reaches('located', 'secured', 'examined'))
      return [proverFinding('evidence/not-located', unseen(about), path, { name: id })];
    const isKept = volatile?.unless === 'examined' ? ['examined'] : ['secured', 'examined'];
    return [
      ...(volatile && !reaches(...isKept)
        ? [proverFinding('evidence/not-kept', unseen(about), path, { name: id })]
        : []),
      ...(key || asked.has(id)
        ? []
        : [proverFinding('evidence/not-used', 'proved', path, { name: id })]),
    ];
  });
};
