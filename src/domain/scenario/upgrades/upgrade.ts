import { type Json, type JsonObject, isObject } from '../reading/json.ts';
import { seatsHaveSheets } from './0001-seats-have-sheets.ts';

/** One step from a format to the next. Pure, never throws, and leaves alone what it does not understand. */
export type Upgrade = { from: number; apply: (content: JsonObject) => JsonObject };

/** In order and without gaps. A step is never changed once a case was written in its format. */
export const upgrades: readonly Upgrade[] = [{ from: 0, apply: seatsHaveSheets }];

/** The format that is written, and the only one that is checked; older ones are brought to it first. */
export const NEWEST_FORMAT = 1;

/** Content in the newest format where it says to be in an older one; everything else comes back as it is. */
export function upgraded(content: Json): Json {
  if (!isObject(content)) return content;
  let current = content;
  for (const { from, apply } of upgrades) {
    if (current['format'] === from) current = { ...apply(current), format: from + 1 };
  }
  return current;
}
