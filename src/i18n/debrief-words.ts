import { debrief } from './en/debrief.ts';
import { law } from './en/law.ts';
import { refusals } from './en/refusals.ts';

/** For `WithWords` around the debrief. A file of its own, so that nobody loads it before. */
export const debriefWords = { debrief, law, refusals };
