import { z } from 'zod';
import { Id, Line, provenance } from './primitives.ts';

/** What is spoken of and is neither a person of the case nor evidence: a telephone number, a car. */
export const Mentioned = z.strictObject({ called: Line, ...provenance });

/** Whom or what a fact ties together: people, evidence, authorities, places, what is mentioned. */
export const Tie = z.strictObject({
  between: z.array(Id).min(2).max(2),
  /** One sentence that can be read from both ends. */
  say: Line,
  ...provenance,
});
