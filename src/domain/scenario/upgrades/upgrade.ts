/** The format that is written, and the only one that is checked; older ones are brought to it first. */
export const NEWEST_FORMAT = 1;
