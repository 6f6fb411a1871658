import type { LawLibrary } from '../law/index.ts';
import { type DraftScenario, SCENARIO_FILE, type ScenarioFiles } from './draft.ts';
import { examine } from './examine.ts';
import { type Finding, type Problem, finding } from './problem.ts';
import { severityOf } from './problem-codes.ts';
import { decodeText } from './reading/decode-text.ts';
import { type ParsedYaml, type Position, parseYaml } from './reading/parse-yaml.ts';

export type ReadScenario = { draft: DraftScenario; problems: Problem[] };

/**
 * Reads the untrusted files of a scenario folder. Never throws: whatever they hold, there is a draft and every problem,
 * in the order of the file.
 */
export function readScenario(files: ScenarioFiles, law: LawLibrary): ReadScenario {
  const file = files[SCENARIO_FILE];
  if (file === undefined) return unreadable(files, 'file/missing');
  const text = decodeText(file);
  if (!text.ok) return unreadable(files, text.trouble);
  const parsed = parseYaml(text.value);
  const unread = parsed.placed.map(({ finding: about, position }) =>
    toProblem(about, position, SCENARIO_FILE),
  );
  const draft: DraftScenario = { content: parsed.value ?? null, texts: {}, source: files, unread };
  // What is missing in a broken text is missing because it is broken; saying so would bury the cause.
  const findings = parsed.isSound ? examine(draft, law).findings : [];
  const problems = [...unread, ...findings.map((about) => place(about, parsed))];
  return { draft, problems: inFileOrder(problems) };
}

function unreadable(files: ScenarioFiles, code: Problem['code']): ReadScenario {
  const problem = toProblem(finding(code, []), { line: 1, column: 1 }, SCENARIO_FILE);
  return {
    draft: { content: null, texts: {}, source: files, unread: [problem] },
    problems: [problem],
  };
}

function place(about: Finding, parsed: ParsedYaml): Problem {
  return toProblem(about, parsed.positionOf(about.path, about.at), SCENARIO_FILE);
}

function toProblem(
  { at: _, ...about }: Finding,
  { line, column }: Position,
  file: string,
): Problem {
  return { ...about, severity: severityOf(about.code), file, line, column };
}

function inFileOrder(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
