import { lawLibrary } from '../../src/domain/law/packs.ts';
import { readScenario, toPlayable } from '../../src/domain/scenario/from-files.ts';
import { compileCase } from '../../src/domain/simulation/index.ts';
import { describeProblem } from '../../src/i18n/problems.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { mutate } from './mutate.ts';

export type Verdict = {
  read: number;
  playable: number;
  /** Milliseconds of processor time of the slowest, reading to verdict, and which it was. */
  slowest: { ms: number; seed: number; kind: string };
  /** What must not happen, in words, with the seed that shows it again. */
  faults: string[];
};

/** Reads mutations of a case, one for each seed, and looks for anything but a clear problem or a playable case. */
export function judgeMutations(text: string, firstSeed: number, count: number): Verdict {
  const verdict: Verdict = {
    read: 0,
    playable: 0,
    slowest: { ms: 0, seed: 0, kind: '' },
    faults: [],
  };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { kind, file } = mutate(text, seededDraw(seed));
    // Processor time, because a busy machine makes every clock late.
    const started = process.cpuUsage();
    try {
      const { isPlayable, fault } = judge(file, seed);
      if (isPlayable) verdict.playable++;
      if (fault !== null) verdict.faults.push(`seed ${seed} (${kind}): ${fault}`);
    } catch (error) {
      verdict.faults.push(
        `seed ${seed} (${kind}) throws: ${(error as Error).stack?.slice(0, 600)}`,
      );
    }
    const ms = process.cpuUsage(started).user / 1000;
    if (ms > verdict.slowest.ms) verdict.slowest = { ms, seed, kind };
    verdict.read++;
  }
  if ('polluted' in {} || 'polluted' in globalThis)
    verdict.faults.push('something in a file was executed');
  return verdict;
}

function judge(
  file: string | Uint8Array,
  seed: number,
): { isPlayable: boolean; fault: string | null } {
  const { draft, problems } = readScenario({ 'scenario.yaml': file }, lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  const blocking = problems.filter(({ severity }) => severity === 'blocks play');
  if (playable.ok !== (blocking.length === 0))
    return { isPlayable: playable.ok, fault: 'problems and playability do not agree' };
  for (const problem of problems) {
    const sentence = describeProblem(problem);
    if (sentence.length < 20 || sentence.includes(problem.code))
      return { isPlayable: playable.ok, fault: `no sentence for ${problem.code}` };
    if ((problem.line ?? 0) < 1 || (problem.column ?? 0) < 1)
      return { isPlayable: playable.ok, fault: `no place for ${problem.code}` };
    if ((problem.found?.length ?? 0) > 200)
      return { isPlayable: playable.ok, fault: `${problem.code} quotes too much` };
  }
  if (!playable.ok) return { isPlayable: false, fault: null };
  // A case that is called playable must compile, and now and then it is played to its end.
  const held = playable.value.seats.map(({ id }) => id);
  const table = compileCase(playable.value, { held, cut: null, variant: null, mode: 'real' });
  if (seed % 10 === 0) randomLog(table, seededDraw(seed), 200);
  return { isPlayable: true, fault: null };
}
