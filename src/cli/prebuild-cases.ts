import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lawLibrary } from '../domain/law/packs.ts';
import { canBeGuided, caseLengths, type PlayableScenario } from '../domain/scenario/index.ts';
import {
  type DraftScenario,
  type PlacedTranslation,
  placedTranslation,
  type Problem,
  playableHash,
  readScenario,
  sourceTextsOf,
  toPlayable,
  type TranslationFile,
} from '../domain/scenario/from-files.ts';
import { describeProblem } from '../i18n/problems.ts';
import { readFolder } from './read-folder.ts';

/** A file of the built app, beside the page. */
export type CaseAsset = { fileName: string; source: string };
export type PrebuiltCases =
  | { ok: true; assets: CaseAsset[] }
  /** Sentences for the person who builds. */
  | { ok: false; sentences: string[] };

/** Translations of a case by language, made from its texts by key. */
export type MakeTranslations = (
  sources: ReadonlyMap<string, string>,
) => Record<string, TranslationFile>;

/**
 * Every case under a folder as checked JSON, so that no YAML, schema or condition parser is on the play path:
 * `cases/index.json` with a card for each, `cases/<id>.json` with `{ hash, scenario }`, and for each translation
 * `cases/<id>.<language>.json` with `{ hash, texts }`, of which only who reads that language loads one.
 *
 * @param madeUp  translations that are not in the folder, for the stories
 */
export function prebuildCases(
  scenarios: string,
  madeUp: MakeTranslations = () => ({}),
): PrebuiltCases {
  const names = existsSync(scenarios)
    ? readdirSync(scenarios)
        .filter((name) => existsSync(join(scenarios, name, 'scenario.yaml')))
        .sort()
    : [];
  const built = names.map((name) => prebuild(join(scenarios, name), name, madeUp));
  const sentences = built.flatMap((one) => (one.ok ? [] : one.sentences));
  if (sentences.length > 0) return { ok: false, sentences };
  const cases = built.flatMap((one) => (one.ok ? one : []));
  return {
    ok: true,
    assets: [
      { fileName: 'cases/index.json', source: JSON.stringify(cases.map(({ card }) => card)) },
      ...cases.flatMap(({ card: { id, hash }, scenario, translations }) => [
        { fileName: `cases/${id}.json`, source: JSON.stringify({ hash, scenario }) },
        ...translations.map(([language, { texts }]) => ({
          fileName: `cases/${id}.${language}.json`,
          source: JSON.stringify({ hash, texts }),
        })),
      ]),
    ],
  };
}

type Translations = (readonly [language: string, PlacedTranslation])[];
type Prebuilt =
  | {
      ok: true;
      card: ReturnType<typeof cardOf>;
      scenario: PlayableScenario;
      translations: Translations;
    }
  | { ok: false; sentences: string[] };

function prebuild(folder: string, name: string, madeUp: MakeTranslations): Prebuilt {
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
  const translations = translationsOf(
    { ...draft, texts: { ...draft.texts, ...madeUp(sourceTextsOf(draft, lawLibrary)) } },
    scenario.language,
  );
  return {
    ok: true,
    card: cardOf(scenario, playableHash(scenario), translations),
    scenario,
    translations,
  };
}

/** Of every language that has something to show besides the one the case was written in. */
function translationsOf(draft: DraftScenario, written: string): Translations {
  return Object.entries(draft.texts)
    .filter(([language]) => language !== written)
    .map(
      ([language, translation]) =>
        [language, placedTranslation(draft, lawLibrary, translation)] as const,
    )
    .filter(([, { translated }]) => translated > 0);
}

function isBlocking({ severity }: Problem): boolean {
  return severity === 'blocks play';
}

function sentence(folder: string, problem: Problem): string {
  return `${folder}/${problem.file}:${problem.line}:${problem.column}: ${describeProblem(problem)}`;
}

/** What the library shows; its shape is `CaseCard` in `src/features/library/case-card.ts`. */
function cardOf(scenario: PlayableScenario, hash: string, translations: Translations) {
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
    languages: [scenario.language, ...translations.map(([language]) => language)],
    translations: Object.fromEntries(
      translations.map(([language, placed]) => [language, translationOnCard(placed)]),
    ),
    reviewStatus: scenario.review.status,
    intensity,
    contentNote,
    canBeGuided: canBeGuided(scenario),
    version,
    hash,
  };
}

/** How far a translation goes, and the words of the card in it; null where there are none. */
function translationOnCard({ texts, translated, stale, of }: PlacedTranslation) {
  const { title = null, about = null, contentNote = null } = texts;
  return { translated, stale, of, title, about, contentNote };
}
