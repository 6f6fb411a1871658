import { ScenarioFile } from '../format/scenario-file.ts';
import type { LooseScenario } from '../loose.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { Finding, Path } from '../problem.ts';
import { type Json, isObject } from './json.ts';
import { shapeFindings } from './shape-findings.ts';

/** Findings about a value that is of the right kind and can stay. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'shape/missing-key',
  'shape/too-long',
  'shape/too-many',
  'shape/too-few',
  'shape/out-of-range',
]);

/** What remains of a content when everything of the wrong shape is taken out; the original is not touched. */
export function soundPart(content: Json, findings: readonly Finding[]): LooseScenario {
  if (!isObject(content)) return {};
  if (findings.length === 0) return content as LooseScenario;
  const copy = JSON.parse(JSON.stringify(content)) as Json;
  takeOut(copy, findings);
  // One wrong value can hide another behind it, but not for long.
  for (let round = 0; round < 3; round++) {
    if (ScenarioFile.safeParse(copy).success) break;
    const rest = shapeFindings(copy).filter(({ code }) => !HARMLESS.has(code));
    if (rest.length === 0) return copy as LooseScenario;
    if (round === 2) return {};
    takeOut(copy, rest);
  }
  return copy as LooseScenario;
}

function takeOut(content: Json, findings: readonly Finding[]): void {
  for (const { code, path } of findings) {
    if (!HARMLESS.has(code) && path.length > 0) removeAt(content, effectPath(code, path));
  }
}

/** An effect without its verb is nothing. */
function effectPath(code: ProblemCode, path: Path): Path {
  return code === 'effect/unknown-verb' ? path.slice(0, -1) : path;
}

function removeAt(content: Json, path: Path): void {
  let here: Json | undefined = content;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here)) here = here[step];
  }
  const last = path.at(-1);
  if (last === undefined) return;
  // A gap keeps the numbers of the members behind it.
  if (Array.isArray(here)) (here as unknown[])[Number(last)] = undefined;
  else if (isObject(here)) delete here[last];
}
