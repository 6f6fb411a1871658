import type { Trainee } from '../trainee.ts';

/** Lets time pass, whatever happens. */
export const alwaysWait: Trainee = () => null;
