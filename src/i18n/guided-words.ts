import { guided } from './en/guided.ts';

/** For `WithWords` around what only guided mode shows. A file of its own, so that the desk does not load it. */
export const guidedWords = { guided };
