import type { Jurisdiction } from './jurisdictions.ts';
import { type ResolvedPoint, resolvePoint } from './resolve-point.ts';
import type { LawEntry, LawLibrary, LawTopic } from './types.ts';

type ChapterTopic = Exclude<LawTopic, 'qualified-offence'>;

/** One chapter of the law of a jurisdiction. */
export interface LawChapter {
  readonly topic: ChapterTopic;
  readonly points: readonly ResolvedPoint[];
  /** Entries of the pack that no point cites. */
  readonly entries: readonly LawEntry[];
  /** The same of the INT pack; they hold in every jurisdiction. */
  readonly international: readonly LawEntry[];
}

/**
 * The whole pack of a jurisdiction by topic. Chapters and points have the same order in every jurisdiction and for
 * everybody, so that nothing in it tells what a case turns on.
 */
export function lawByTopic(library: LawLibrary, jurisdiction: Jurisdiction): readonly LawChapter[] {
  const cited = new Set<string | null>([
    ...library.points.flatMap(({ primary, also }) => [
      primary[jurisdiction],
      ...also[jurisdiction],
    ]),
    ...library.points.flatMap(({ int }) => int),
    NO_LAW,
  ]);
  const isUncited = ({ id }: LawEntry) => !cited.has(id);
  const uncited = library.packs[jurisdiction].entries.filter(isUncited);
  const international = library.packs.INT.entries.filter(isUncited);
  return CHAPTERS.map(({ topic, points }) => ({
    topic,
    points: points.flatMap((id) => resolvePoint(library, id, jurisdiction) ?? []),
    entries: uncited.filter((entry) => chapterOf(entry) === topic),
    international: international.filter((entry) => chapterOf(entry) === topic),
  }));
}

/** The footnote on the name Kosovo*. It is shown wherever the name is, and no rule to look up. */
const NO_LAW = 'xk.footnote';

function chapterOf({ topic }: LawEntry): ChapterTopic {
  return topic === 'qualified-offence' ? 'offence' : topic;
}

/** About in the order in which a case asks. A point keeps its chapter also where a jurisdiction has no entry for it. */
const CHAPTERS: readonly { topic: ChapterTopic; points: readonly string[] }[] = [
  {
    topic: 'offence',
    points: [
      'smuggling-basic-offence',
      'smuggling-aggravated',
      'organised-group',
      'illegal-crossing-liability',
      'trafficking-offence',
      'document-forgery',
      'abuse-of-office',
      'humanitarian-help',
    ],
  },
  { topic: 'other', points: ['competent-prosecutor', 'notify-prosecutor'] },
  {
    topic: 'custody',
    points: [
      'police-custody-limit',
      'pretrial-detention-order',
      'defence-counsel-first-questioning',
      'interpreter-right',
      'immigration-detention-limit',
    ],
  },
  { topic: 'search', points: ['home-search-basis', 'device-search-basis', 'seizure-basis'] },
  {
    topic: 'sim',
    points: [
      'retained-telecom-data',
      'covert-measure-catalogue',
      'interception-order',
      'covert-following',
      'undercover',
      'controlled-delivery',
    ],
  },
  {
    topic: 'evidence',
    points: [
      'exclusion-of-unlawful-evidence',
      'evidence-hearing-before-departure',
      'absent-witness-statement',
      'video-link',
      'witness-protection',
      'injured-party-rights',
    ],
  },
  {
    topic: 'money',
    points: ['money-laundering', 'vehicle-confiscation', 'extended-confiscation'],
  },
  {
    topic: 'asylum',
    points: [
      'asylum-intention',
      'asylum-registration-limit',
      'asylum-non-penalisation',
      'non-refoulement',
      'readmission',
    ],
  },
  {
    topic: 'child',
    points: [
      'child-suspect-safeguards',
      'guardian-appointment',
      'best-interests',
      'age-assessment',
    ],
  },
  {
    topic: 'nrm',
    points: ['trafficking-identification', 'reflection-period', 'non-punishment'],
  },
  { topic: 'data', points: ['data-sharing'] },
  {
    topic: 'cooperation',
    points: ['mutual-legal-assistance', 'joint-investigation-team', 'police-cooperation-channel'],
  },
];
