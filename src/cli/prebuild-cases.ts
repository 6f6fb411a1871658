import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lawLibrary } from '../domain/law/packs.ts';
import { canBeGuided, caseLengths, type PlayableScenario } from '../domain/scenario/index.ts';
import {
  type Problem,
  playableHash,
  readScenario,
  toPlayable,
} from '../domain/scenario/from-files.ts';
import { describeProblem } from '../i18n/problems.ts';
import { readFolder } from './read-folder.ts';

/** A file of the built app, beside the page. */
export type CaseAsset = { fileName: string; source: string };
export type PrebuiltCases =
  | { ok: true; assets: CaseAsset[] }
  /** Sentences for the person who builds. */
  | { ok: false; sentences: string[] };

/**
 * Every case under a folder as checked JSON, so that no YAML, schema or condition parser is on the play path:
 * `cases/index.json` with a card for each, and `cases/<id>.json` with `{ hash, scenario }`.
 */
export function prebuildCases(scenarios: string): PrebuiltCases {
  const names = existsSync(scenarios)
    ? readdirSync(scenarios)
        .filter((name) => existsSync(join(scenarios, name, 'scenario.yaml')))
        .sort()
    : [];
  const built = names.map((name) => prebuild(join(scenarios, name), name));
  const sentences = built.flatMap((one) => (one.ok ? [] : one.sentences));
  if (sentences.length > 0) return { ok: false, sentences };
  const cases = built.flatMap((one) => (one.ok ? one : []));
  return {
    ok: true,
    assets: [
      { fileName: 'cases/index.json', source: JSON.stringify(cases.map(({ card }) => card)) },
      ...cases.map(({ card, scenario }) => ({
        fileName: `cases/${card.id}.json`,
        source: JSON.stringify({ hash: card.hash, scenario }),
      })),
    ],
  };
}

type Prebuilt =
  | { ok: true; card: ReturnType<typeof cardOf>; scenario: PlayableScenario }
  | { ok: false; sentences: string[] };

function prebuild(folder: string, name: string): Prebuilt {
  const { draft, problems } = readScenario(readFolder(folder), lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) {
    return {
      ok: false,
      sentences: problems.filter(isBlocking).map((one) => sentence(folder, one)),
    };
  }
  const scenario = playable.value;
  // Addresses and links are made from the id, and people look for the folder of that name.
  if (scenario.id !== name) {
    return {
      ok: false,
      sentences: [
        `${folder}/scenario.yaml: the id is “${scenario.id}” and the folder is “${name}”. Make them the same.`,
      ],
    };
  }
  return {
    ok: true,
    card: cardOf(scenario, playableHash(scenario), Object.keys(draft.texts)),
    scenario,
  };
}

function isBlocking({ severity }: Problem): boolean {
  return severity === 'blocks play';
}

function sentence(folder: string, problem: Problem): string {
  return `${folder}/${problem.file}:${problem.line}:${problem.column}: ${describeProblem(problem)}`;
}

/** What the library shows; its shape is `CaseCard` in `src/features/library/case-card.ts`. */
function cardOf(scenario: PlayableScenario, hash: string, translations: readonly string[]) {
  const { id, title, kind, jurisdiction, about, place, minutes, intensity, contentNote, version } =
    scenario;
  return {
    id,
    title,
    kind,
    jurisdiction,
    about,
    place,
    minutes,
    lengths: caseLengths(scenario),
    caseHours: Math.ceil(scenario.clock.latest / 60),
    seats: scenario.seats.map((seat) => seat.id),
    languages: [
      scenario.language,
      ...translations.filter((language) => language !== scenario.language),
    ],
    reviewStatus: scenario.review.status,
    intensity,
    contentNote,
    canBeGuided: canBeGuided(scenario),
    version,
    hash,
  };
}
