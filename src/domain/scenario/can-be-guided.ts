import type { PlayableScenario } from './playable.ts';

/** Whether a case carries what guided mode needs: an example to read first, and at least one hint. */
export function canBeGuided({ guided, decisions }: PlayableScenario): boolean {
  return guided !== null && decisions.some(({ hint }) => hint !== null);
}
