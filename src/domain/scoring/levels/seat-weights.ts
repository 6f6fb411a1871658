import { type Competency, competencies } from '../../scenario/index.ts';
import type { Scored } from '../report.ts';

/** Weight of each competency, C1 to C8, sum 100 a row. Source: method, section 5.3. */
const rows: Record<Scored, readonly number[]> = {
  police: [18, 18, 8, 14, 12, 12, 10, 8],
  prosecution: [14, 20, 20, 12, 12, 12, 4, 6],
  reception: [6, 6, 4, 4, 20, 32, 18, 10],
  cso: [6, 4, 6, 4, 20, 34, 18, 8],
  team: [16, 14, 12, 12, 18, 16, 6, 6],
};

export function weightOf(who: Scored, competency: Competency): number {
  return rows[who][competencies.indexOf(competency)] ?? 0;
}
