import type { LawLibrary } from '../law/index.ts';
import {
  type DraftScenario,
  SCENARIO_FILE,
  type ScenarioFiles,
  type TranslationFile,
} from './draft.ts';
import { examine } from './examine.ts';
import { type Finding, type Problem, type Severity, finding } from './problem.ts';
import { severityOf } from './problem-codes.ts';
import { decodeText } from './reading/decode-text.ts';
import { nearest } from './reading/nearest.ts';
import { type ParsedYaml, parseYaml } from './reading/parse-yaml.ts';
import { languageOf, readTranslation } from './translations/read-translation.ts';
import { sourceTexts } from './translations/source-texts.ts';
import { upgraded } from './upgrades/upgrade.ts';

export type ReadScenario = { draft: DraftScenario; problems: Problem[] };

/**
 * Reads the untrusted files of a scenario folder. Never throws: whatever they hold, there is a draft and every problem,
 * file by file and from top to bottom.
 */
export function readScenario(files: ScenarioFiles, law: LawLibrary): ReadScenario {
  const main = open(SCENARIO_FILE, files[SCENARIO_FILE]);
  const content = upgraded(main.parsed?.value ?? null);
  const bare: DraftScenario = { content, texts: {}, source: files, unread: main.unread };
  // What a broken text lacks, it lacks because it is broken; saying so would bury the cause.
  const findings = main.parsed?.isSound ? examine(bare, law).findings : [];
  const problems = inOrder([...main.unread, ...findings.map((about) => main.place(about))]);
  const others = Object.keys(files)
    .filter((path) => path.startsWith('text/'))
    .sort();
  if (others.length === 0) return { draft: bare, problems };

  const sources = sourceTexts(content, examine(bare, law).walked);
  const texts: Record<string, TranslationFile> = {};
  for (const path of others) {
    const file = open(path, files[path]);
    const language = languageOf(path);
    if (language === null) {
      const known = [
        'text/en.yaml',
        'text/sq.yaml',
        'text/bs.yaml',
        'text/cnr.yaml',
        'text/sr-Latn.yaml',
        'text/mk.yaml',
      ];
      problems.push(
        file.place(finding('file/unknown', [], { found: path, nearest: nearest(path, known) })),
      );
      continue;
    }
    const read = readTranslation(file.parsed?.value ?? {}, sources);
    texts[language] = read.translation;
    problems.push(...inOrder([...file.unread, ...read.findings.map((about) => file.place(about))]));
  }
  return { draft: { ...bare, texts }, problems };
}

type OpenFile = {
  parsed: ParsedYaml | null;
  unread: Problem[];
  place: (about: Finding) => Problem;
};

function open(path: string, file: string | Uint8Array | undefined): OpenFile {
  // A translation that cannot be used does not keep the case from being played in its own language.
  const severity = (code: Problem['code']): Severity =>
    path === SCENARIO_FILE ? severityOf(code) : 'warning';
  const at = (
    { at: _, ...about }: Finding,
    position: { line: number; column: number },
  ): Problem => ({
    ...about,
    ...position,
    severity: severity(about.code),
    file: path,
  });
  const top = { line: 1, column: 1 };
  const text = file === undefined ? null : decodeText(file);
  if (text === null || !text.ok) {
    const code = text === null ? 'file/missing' : text.trouble;
    return { parsed: null, unread: [at(finding(code, []), top)], place: (about) => at(about, top) };
  }
  const parsed = parseYaml(text.value);
  return {
    parsed,
    unread: parsed.placed.map(({ finding: about, position }) => at(about, position)),
    place: (about) => at(about, parsed.positionOf(about.path, about.at)),
  };
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
