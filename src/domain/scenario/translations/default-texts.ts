import { defaultBases, defaultChannels, defaultWays, defaultWithholding } from '../defaults.ts';
import { type Json, isObject } from '../reading/json.ts';

/** Groups that a case has without declaring them, by their name in the file. */
const groups = {
  channels: defaultChannels,
  bases: defaultBases,
  withholding: defaultWithholding,
  'put-right': defaultWays,
} as const;
/** The one group with another name in a playable case. */
const placeOf = { 'put-right': 'ways' } as const;

/** A text that people read and the file does not hold; its key is what it would be if the file held it. */
export type DefaultText = { key: string; text: string; place: string };

export function defaultTexts(content: Json): DefaultText[] {
  if (!isObject(content)) return [];
  return Object.entries(groups).flatMap(([group, members]) => {
    const declared = content[group];
    if (isObject(declared) && Object.keys(declared).length > 0) return [];
    const place = group in placeOf ? placeOf[group as keyof typeof placeOf] : group;
    return members.map(({ id, say }, at) => ({
      key: `${group}.${id}.say`,
      text: say,
      place: `${place}/${at}/say`,
    }));
  });
}
