/**
 * Beside a title: the story is the same on every size of screen, and so is told once. What is laid out or pressed in
 * it is looked at on both sizes by other stories.
 */
export const oneSize = { tag: '@one-size' } as const;
