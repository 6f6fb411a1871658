import type { PlayableDecision } from '../../scenario/index.ts';
import { proverFinding } from './finding.ts';
import type { ProverCheck } from './inspection.ts';

/** Below so many decisions of four options a share says nothing. */
const fewest = 3;
/** Method 5.8, in a hundred: best option the longest, and its length against the mean of the others. */
const mostLongest = 35;
const ratio = { least: 85, most: 115 };

/** Whoever takes the longest option must not gain by it: looked at over all decisions with four options. */
export const lengthBalance: ProverCheck = ({ scenario }) => {
  const decisions = scenario.decisions.filter(({ options, menu }) => options.length === 4 && !menu);
  const measured = decisions.flatMap((one) => measure(one) ?? []);
  if (measured.length < fewest) return [];
  const count = measured.length;
  const longest = Math.round((measured.filter((one) => one.isLongest).length / count) * 100);
  const mean = Math.round((measured.reduce((sum, one) => sum + one.ratio, 0) / count) * 100);
  return [
    ...(longest > mostLongest
      ? [
          proverFinding('options/best-is-longest', 'counted', ['decisions'], {
            percent: longest,
            most: mostLongest,
          }),
        ]
      : []),
    ...(mean < ratio.least || mean > ratio.most
      ? [
          proverFinding('options/best-is-longer', 'counted', ['decisions'], {
            percent: mean,
            ...ratio,
          }),
        ]
      : []),
  ];
};

/** Null where no one option is best. */
function measure({ options }: PlayableDecision): { isLongest: boolean; ratio: number } | null {
  const worth = (option: PlayableDecision['options'][number]) =>
    Math.max(0, ...option.worth.map((one) => one.worth));
  const sorted = [...options].sort((a, b) => worth(b) - worth(a));
  const [best, second] = sorted;
  if (!best || !second || worth(best) === worth(second)) return null;
  const others = options.filter((one) => one !== best).map(({ say }) => say.length);
  const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
  return { isLongest: best.say.length > Math.max(...others), ratio: best.say.length / mean };
}
