import { createContext, use } from 'react';
import type { Scored, WhatIfReport } from '../../../domain/scoring/index.ts';

/** Replays the run with another choice; null when the run is not on this device any more. */
export type AskWhatIf = (
  who: Scored,
  choice: { decision: string; options: string[] },
) => Promise<WhatIfReport | null>;

/** Null where a kept result is shown whose rules are not today's: then nothing can be replayed (rule 35). */
export const WhatIfContext = createContext<AskWhatIf | null>(null);

export function useWhatIf(): AskWhatIf | null {
  return use(WhatIfContext);
}
