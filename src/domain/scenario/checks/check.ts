import type { LawLibrary } from '../../law/index.ts';
import type { ReadCondition } from '../conditions/read-condition.ts';
import type { LooseScenario } from '../loose.ts';
import type { DeclaredNames } from '../names/declared-names.ts';
import type { Walked } from '../names/walk-scenario.ts';
import type { Finding } from '../problem.ts';

/** What a check looks at. The scenario holds only what has the right shape, and may lack anything. */
export type CheckInput = {
  scenario: LooseScenario;
  walked: Walked;
  names: DeclaredNames;
  law: LawLibrary;
  read: (text: string) => ReadCondition;
};
/** One rule about cases. It never throws and never repeats what another check says. */
export type Check = (input: CheckInput) => Finding[];
