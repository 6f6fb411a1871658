import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck } from './inspection.ts';
import { pathOfItem } from './paths.ts';

/**
 * Items that no play earned, earned in full, or lost. The walk over all states leaves out what only the score looks at
 * (reasons, what is withheld), so this is never more than not found.
 */
export const items: ProverCheck = (about) =>
  about.scenario.items.flatMap((item) => {
    const { id } = item;
    const say = (code: 'item/not-earned' | 'item/not-in-full' | 'item/not-lost') => [
      proverFinding(code, 'not-found', pathOfItem(about.scenario, item), { name: id }),
    ];
    if (!hasSeen(about, `earned:${id}`)) return say('item/not-earned');
    if (!hasSeen(about, `all-of:${id}`)) return say('item/not-in-full');
    return hasSeen(about, `lost:${id}`) ? [] : say('item/not-lost');
  });
