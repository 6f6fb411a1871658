import type { ProfileId } from '../../shared/ids.ts';

/** The profile of a device on which nobody has made one: without a name, and with the runs that were there before. */
export const FIRST_PROFILE = 'first' as ProfileId;
