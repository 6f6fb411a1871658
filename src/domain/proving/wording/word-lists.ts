/*
 * Words of method 8, as data. They are English: in another language only lengths are looked at. A line of a list is
 * matched as whole words, with any ending after `*`.
 */

/** Never, except as quoted speech: what a person is called, and options that are about other options. */
export const banned: readonly string[] = [
  'illegal migrant*',
  'illegal immigrant*',
  'illegal alien*',
  'illegals',
  'human cargo',
  'flow of bodies',
  'wave of migrant*',
  'wave of people',
  'vulnerable woman',
  'vulnerable women',
];

/** Right at times: a smuggler is one who is convicted or says so; cargo, waves and flows are things. */
export const careful: readonly string[] = ['smuggler*', 'cargo', 'wave*', 'flow*'];

/** In an option: words that judge it, and words that are hardly ever true. */
export const judging: readonly string[] = [
  'carefully',
  'humanely',
  'simply',
  'aggressively',
  'always',
  'never',
];

/** In an option: it is about the other options. */
export const combined: readonly string[] = [
  'all of the above',
  'none of the above',
  'all of these',
  'none of these',
  'both of the above',
  'both of these',
];

/** No option begins with one of them: an option is something to do. */
export const noVerbs: readonly string[] = words(`
  a an the this that these those no not nothing nobody
  i you he she it we they his her their your our my
  in on at by with without for from of after before because
  if when while and or but yes maybe all both only first`);

/** Words that say little by themselves; a question and an option may share them. */
export const littleWords: ReadonlySet<string> = new Set(
  words(`
    about after again before being could every first from have into more next only other
    should some than that their them then there these they this those until what when
    where which while will with without would your`),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
