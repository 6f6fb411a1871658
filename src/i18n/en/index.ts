import { about } from './about.ts';
import { common } from './common.ts';
import { connections } from './connections.ts';
import { debrief } from './debrief.ts';
import { deskParts } from './desk-parts.ts';
import { errors } from './errors.ts';
import { guided } from './guided.ts';
import { hypotheses } from './hypotheses.ts';
import { law } from './law.ts';
import { library } from './library.ts';
import { places } from './places.ts';
import { player } from './player.ts';
import { profiles } from './profiles.ts';
import { refusals } from './refusals.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { runs } from './runs.ts';
import { shell } from './shell.ts';
import { soFar } from './so-far.ts';

/**
 * The English catalogue, the source of every translation: one file per area, plain objects with ICU messages.
 * The program itself loads areas apart (catalogues.ts and, by WithWords, where they are used). The sentences for problems in case files are apart (problems.ts), because only authors need them.
 */
export const en = {
  about,
  common,
  connections,
  debrief,
  deskParts,
  errors,
  guided,
  hypotheses,
  law,
  library,
  places,
  player,
  profiles,
  refusals,
  search,
  runs,
  settings,
  shell,
  soFar,
} as const;
