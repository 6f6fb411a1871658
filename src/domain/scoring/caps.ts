import type { PlayableScenario } from '../scenario/index.ts';
import type { Played } from './played.ts';
import type { CapReport, CompetencyReport, Scored } from './report.ts';
import { highestLevel } from './levels/level.ts';

const highest = { A: 49, B: 59, C: null } as const;
/** What putting it right inside its window gives back. */
const repairGives = 10;

/** The critical errors that bear on a score: on the team's always, on a seat's if it took or signed (rule 31). */
export function capsOf(
  { errors }: PlayableScenario,
  { raised }: Played,
  who: Scored,
): Omit<CapReport, 'binding'>[] {
  return raised.flatMap((door) => {
    const error = errors.find(({ id }) => id === door.error);
    if (!error || (who !== 'team' && !door.seats.includes(who))) return [];
    const { tier, competency } = error;
    const cap = highest[tier];
    const repaired = door.repaired !== null;
    return [
      {
        tier,
        error: error.id,
        at: door.at,
        repaired,
        because: door.because ?? error.because,
        cap: cap === null ? null : cap + (repaired ? repairGives : 0),
        competency,
        ref: door.ref,
        seats: door.seats,
        event: door.event,
        repairedAt: door.repaired?.at ?? null,
      },
    ];
  });
}

/** The lowest of all holds. */
export function cappedAt(raw: number, caps: readonly { cap: number | null }[]): number {
  return Math.min(raw, ...caps.flatMap(({ cap }) => cap ?? []));
}

/** Tier A and B bind when they are the lowest and below what was earned; tier C when it lowers its level. */
export function isBinding(
  cap: CapReport,
  capped: number,
  raw: number,
  competencies: readonly CompetencyReport[],
): boolean {
  if (cap.cap !== null) return capped < raw && cap.cap === capped;
  const competency = competencies.find(({ id }) => id === cap.competency);
  const most = highestLevel(cap, cap.competency);
  return competency?.levelWithoutCap ? competency.level === most : false;
}
