/**
 * How much a text may ask of a tired reader in a second language, in words (method 8). The lower bounds of the method
 * are advice to an author: a text that says enough in fewer words is no fault.
 */
export const longestText = {
  situation: 120,
  question: 20,
  option: 22,
  inject: 70,
  roleSheet: 120,
  feedback: 50,
} as const;
export type TextKind = keyof typeof longestText;

/** Words in a sentence: the longest one, and the average over a case. */
export const longestSentence = 28;
export const averageSentence = 18;

/**
 * New words that may reach a seat before it can act. The method says it of a move in class; played alone, a move has no
 * beginning of its own, so it is asked of every pause between two acts, which is stricter.
 */
export const mostNewWords = 350;
