import { config } from 'zod';
import { lawLibrary } from '../../domain/law/packs.ts';
import { playableHash, readScenario, toPlayable } from '../../domain/scenario/from-files.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { importedCard } from './imported-case.ts';
import type { ReadCase } from './read-case.ts';

// The strict content policy has no `unsafe-eval`; without this the schema library tries and is reported.
config({ jitless: true });

/** Reads one case, apart from the page, so that the page can end it. Gets the bytes of a file, answers with `ReadCase`. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(readBytes(data));
});

function readBytes(bytes: Uint8Array): ReadCase {
  const { draft, problems } = readScenario({ 'scenario.yaml': bytes }, lawLibrary);
  const told = problems.map((problem) => ({ problem, sentence: describeProblem(problem) }));
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) return { outcome: 'not-playable', problems: told };
  const scenario = playable.value;
  const hash = playableHash(scenario);
  const card = importedCard(scenario, hash);
  return { outcome: 'playable', card, scenario, hash, notes: told };
}
