import { acts } from './acts.ts';
import { conditions } from './conditions.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import type { ProverCheck } from './inspection.ts';
import { items } from './items.ts';
import { lengthBalance } from './length-balance.ts';
import { limits } from './limits.ts';
import { optionWording } from './option-wording.ts';
import { options } from './options.ts';
import { reached } from './reached.ts';
import { reading } from './reading.ts';
import { repairs } from './repairs.ts';
import { stuck } from './stuck.ts';
import { wording } from './wording.ts';

/** Every check of the prover, in the order in which an author reads what they say. */
export const checks: readonly ProverCheck[] = [
  stuck,
  reached,
  conditions,
  facts,
  evidence,
  limits,
  repairs,
  items,
  options,
  acts,
  reading,
  wording,
  optionWording,
  lengthBalance,
];
