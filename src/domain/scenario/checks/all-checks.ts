import type { Check } from './check.ts';
import { conditions } from './conditions.ts';
import { unknownNames } from './unknown-names.ts';

export const checks: readonly Check[] = [unknownNames, conditions];
