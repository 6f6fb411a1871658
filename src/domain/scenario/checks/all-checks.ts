import type { Check } from './check.ts';
import { caseBalance } from './case-balance.ts';
import { conditions } from './conditions.ts';
import { decisionOptions, ownConsent } from './decision-options.ts';
import { hypotheses } from './hypotheses.ts';
import { injects } from './injects.ts';
import { lastWithoutCondition } from './last-without-condition.ts';
import { lawConfidence } from './law-confidence.ts';
import { limits } from './limits.ts';
import { namedConditions } from './named-conditions.ts';
import { peopleAfter } from './people-after.ts';
import { places } from './places.ts';
import { powers } from './powers.ts';
import { reasonChips } from './reason-chips.ts';
import { repairs } from './repairs.ts';
import { requests } from './requests.ts';
import { resources } from './resources.ts';
import { proportionality, reasonItems, sharingItems, timingOrder } from './scoring-items.ts';
import { stages } from './stages.ts';
import { standIns } from './stand-ins.ts';
import { times } from './times.ts';
import { twoEnds } from './two-ends.ts';
import { uniqueNames } from './unique-names.ts';
import { unknownNames } from './unknown-names.ts';
import { variables } from './variables.ts';
import { variants } from './variants.ts';
import { cuts, decisionsOfKind, seatsWithWork } from './whole-case.ts';
import { worth } from './worth.ts';

/** Every rule about cases. The order does not matter: problems are told in the order of the file. */
export const checks: readonly Check[] = [
  unknownNames,
  uniqueNames,
  conditions,
  namedConditions,
  times,
  seatsWithWork,
  decisionsOfKind,
  caseBalance,
  decisionOptions,
  ownConsent,
  worth,
  reasonChips,
  timingOrder,
  sharingItems,
  proportionality,
  reasonItems,
  lastWithoutCondition,
  peopleAfter,
  hypotheses,
  places,
  twoEnds,
  stages,
  injects,
  limits,
  powers,
  lawConfidence,
  repairs,
  variables,
  resources,
  standIns,
  requests,
  cuts,
  variants,
];
