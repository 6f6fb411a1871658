import type { PlayableDecision, PlayableScenario } from '../../scenario/index.ts';
import { wordsOf } from '../wording/find-words.ts';
import { littleWords, noVerbs } from '../wording/word-lists.ts';
import { proverFinding, type ProverFinding } from './finding.ts';
import type { ProverCheck } from './inspection.ts';

/** Method 8: options of a decision are alike in form, so that their wording gives nothing away. */
export const optionWording: ProverCheck = ({ scenario }) => {
  const inEnglish = scenario.language === 'en';
  return scenario.decisions
    .filter(({ options }) => options.length > 1)
    .flatMap((decision) => [
      ...unequal(decision, scenario),
      ...(inEnglish ? [...noVerb(decision), ...notParallel(decision), ...repeats(decision)] : []),
    ]);
};

/** Lengths are within a quarter of each other. */
const mostApart = 1.25;

function unequal(
  { id, options }: PlayableDecision,
  { language }: PlayableScenario,
): ProverFinding[] {
  const lengths = options.map(({ say }) => say.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest <= shortest * mostApart) return [];
  const details = { name: id, shortest, longest, language };
  return [proverFinding('options/unequal-length', 'counted', pathOf(id), details)];
}

function noVerb({ id, options }: PlayableDecision): ProverFinding[] {
  return options
    .map(({ id: option, say }) => ({ option, word: wordsOf(say)[0] ?? '' }))
    .filter(({ word }) => noVerbs.includes(word))
    .map(({ option, word }) =>
      proverFinding('options/no-verb', 'counted', [...pathOf(id), option, 'say'], { word }),
    );
}

/** "Calling the guardian" beside "Call the guardian". */
function notParallel({ id, options }: PlayableDecision): ProverFinding[] {
  const running = options.filter(({ say }) => /^\p{L}{2,}ing\s/u.test(say));
  return running.length > 0 && running.length < options.length
    ? [proverFinding('options/not-parallel', 'counted', pathOf(id), { name: id })]
    : [];
}

/** A word of the question that stands in one option only points at it. */
function repeats({ id, ask, options }: PlayableDecision): ProverFinding[] {
  const asked = new Set(wordsOf(ask).filter((word) => word.length > 4 && !littleWords.has(word)));
  return [...asked].flatMap((word) => {
    const having = options.filter(({ say }) => wordsOf(say).includes(word));
    const [only] = having;
    return only && having.length === 1
      ? [
          proverFinding('options/repeat-question', 'counted', [...pathOf(id), only.id, 'say'], {
            word,
          }),
        ]
      : [];
  });
}

function pathOf(decision: string) {
  return ['decisions', decision, 'options'];
}
