import type { LawLibrary } from '../law/index.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { type DraftScenario, SCENARIO_FILE } from './draft.ts';
import { examine } from './examine.ts';
import { contentHash } from '../../shared/content-hash.ts';
import type { PlayableScenario } from './playable.ts';
import type { Finding, Problem } from './problem.ts';
import { severityOf } from './problem-codes.ts';
import { resolveScenario } from './resolving/resolve-scenario.ts';

/** The bridge from a case that may be broken to one that is known good; warnings do not close it. */
export function toPlayable(
  draft: DraftScenario,
  law: LawLibrary,
): Result<PlayableScenario, Problem[]> {
  const { findings, file, walked, read } = examine(draft, law);
  const unread = draft.unread.filter(({ severity }) => severity === 'blocks play');
  if (file === null || unread.length > 0) return failed([...unread, ...findings.map(withoutPlace)]);
  return ok(resolveScenario(file, walked, law, read));
}

/** What a run is kept with and what tells two versions of a case apart: SHA-256 of the canonical JSON. */
export function playableHash(scenario: PlayableScenario): string {
  return contentHash(scenario);
}

function withoutPlace({ at: _, ...finding }: Finding): Problem {
  return {
    ...finding,
    severity: severityOf(finding.code),
    file: SCENARIO_FILE,
    line: null,
    column: null,
  };
}
