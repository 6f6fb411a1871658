import type { LawLibrary } from '../law/index.ts';
import type { ReadCondition } from './conditions/read-condition.ts';
import type { DraftScenario } from './draft.ts';
import type { ScenarioFile } from './format/scenario-file.ts';
import type { LooseScenario } from './loose.ts';
import { declaredNames } from './names/declared-names.ts';
import { type Walked, walkScenario } from './names/walk-scenario.ts';
import { type Finding, finding } from './problem.ts';
import { severityOf } from './problem-codes.ts';
import type { Json } from './reading/json.ts';
import { isObject } from './reading/json.ts';
import { shapeFindings } from './reading/shape-findings.ts';
import { soundPart } from './reading/sound-part.ts';
import { conditionReader } from './resolving/read-conditions.ts';
import { checks } from './checks/all-checks.ts';
import { NEWEST_FORMAT } from './upgrades/upgrade.ts';

/** All that can be said about the content of a draft; `file` only when nothing keeps it from being played. */
export type Examination = {
  findings: readonly Finding[];
  file: ScenarioFile | null;
  walked: Walked;
  read: (text: string) => ReadCondition;
};

/** The content of a draft never changes in place, so what was found about it stays true. */
const known = new WeakMap<object, { law: LawLibrary; examination: Examination }>();

export function examine({ content }: DraftScenario, law: LawLibrary): Examination {
  if (!isObject(content)) return examineContent(content, law);
  const before = known.get(content);
  if (before?.law === law) return before.examination;
  const examination = examineContent(content, law);
  known.set(content, { law, examination });
  return examination;
}

function examineContent(content: Json, law: LawLibrary): Examination {
  const version = formatFinding(content);
  const shape = version === null ? shapeFindings(content) : [version];
  const scenario: LooseScenario = version === null ? soundPart(content, shape) : {};
  const walked = walkScenario(scenario);
  const names = declaredNames(content, walked.effects, law);
  const read = conditionReader(scenario, names);
  const found =
    version === null
      ? checks.flatMap((check) => check({ scenario, walked, names, law, read }))
      : [];
  const findings = [...shape, ...found];
  const isPlayable = findings.every(({ code }) => severityOf(code) === 'warning');
  return { findings, file: isPlayable ? (content as ScenarioFile) : null, walked, read };
}

/** A file of another format is not judged by the rules of this one. */
function formatFinding(content: Json): Finding | null {
  if (!isObject(content)) return finding('file/not-keys', []);
  const { format } = content;
  if (format === NEWEST_FORMAT) return null;
  if (format === undefined)
    return finding('format/missing', ['format'], { details: { newest: NEWEST_FORMAT } });
  const isNewer = typeof format === 'number' && Number.isInteger(format) && format > NEWEST_FORMAT;
  return finding(isNewer ? 'format/newer' : 'format/unknown', ['format'], {
    found: JSON.stringify(format) ?? null,
    details: { newest: NEWEST_FORMAT },
  });
}
