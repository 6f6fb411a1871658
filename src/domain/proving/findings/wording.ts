import type { Path } from '../../scenario/index.ts';
import { findWords } from '../wording/find-words.ts';
import { banned, careful, combined, judging } from '../wording/word-lists.ts';
import { proverFinding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import type { ProverCheck } from './inspection.ts';

/** Words of method 8 that a case does without. What a court file says in the real case is not the author's. */
export const wording: ProverCheck = ({ scenario, texts }) => {
  if (scenario.language !== 'en') return [];
  return texts
    .filter(({ path }) => path[0] !== 'real-case' && path[0] !== 'sources')
    .flatMap(({ text, path }) => {
      const lists: [FindingCode, readonly string[]][] = [
        ['wording/banned', banned],
        ['wording/careful', careful],
        ...(isOption(path)
          ? ([
              ['wording/judging', judging],
              ['wording/combined', combined],
            ] as [FindingCode, readonly string[]][])
          : []),
      ];
      return lists.flatMap(([code, list]) => {
        const word = findWords(text, list);
        return word === null ? [] : [proverFinding(code, 'counted', path, { word })];
      });
    });
};

function isOption(path: Path): boolean {
  return path[0] === 'decisions' && path[2] === 'options' && path.at(-1) === 'say';
}
