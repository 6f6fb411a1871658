import { player } from './en/player.ts';
import { refusals } from './en/refusals.ts';

/** For `WithWords` around the desk. A file of its own, so that the library does not load it. */
export const deskWords = { player, refusals };
