import type { CutId, PlayableScenario, Seat } from '../scenario/index.ts';
import { rubricOf, type Scored, scoreRun, scoreWorld } from '../scoring/index.ts';
import { compileCase, type LogEvent, type RunSettings } from '../simulation/index.ts';
import { seededDraw } from './draw.ts';
import { playTrainee } from './play-trainee.ts';
import type { Trainee } from './trainee.ts';
import { alwaysWait } from './trainees/always-wait.ts';
import { avoider } from './trainees/avoider.ts';
import { novice } from './trainees/novice.ts';
import { random } from './trainees/random.ts';

/** How one simulated trainee fared, over all its plays. Scores are whole numbers 0 to 100. */
export type Landing = {
  trainee: string;
  plays: number;
  capped: Spread;
  raw: Spread;
  /** Endings by how often they came. */
  endings: Record<string, number>;
};
export type Spread = { low: number; median: number; high: number };

const trainees: Record<string, { plays: number; acts: Trainee }> = {
  random: { plays: 200, acts: random },
  novice: { plays: 200, acts: novice },
  avoider: { plays: 1, acts: avoider },
  'always-wait': { plays: 1, acts: alwaysWait },
};

/**
 * Lets the quick simulated trainees play a case for one seat or the team (rule 39: deterministic ones once).
 *
 * @param cut  null: the whole case
 */
export function simulate(
  scenario: PlayableScenario,
  who: Scored,
  cut: CutId | null = null,
): Landing[] {
  const held: Seat[] = who === 'team' ? scenario.seats.map(({ id }) => id) : [who];
  const table = compileCase(scenario, { held, cut, variant: null, mode: 'real' });
  const rubric = rubricOf(table);
  return Object.entries(trainees).map(([trainee, { plays, acts }]) => {
    const scores = Array.from({ length: plays }, (_, play) => {
      const played = playTrainee(table, acts, seededDraw(play + 1));
      return scoreWorld(rubric, played, who);
    });
    return landing(trainee, scores);
  });
}

/** How recorded playthroughs fare: experts, one-sided trainees, what an author has written down. */
export function landRecorded(
  scenario: PlayableScenario,
  recorded: { id: string; settings: RunSettings; log: LogEvent[] },
  who: Scored,
): Landing {
  const { id, settings, log } = recorded;
  return landing(id, [scoreRun(compileCase(scenario, settings), log, { seat: who })]);
}

function landing(
  trainee: string,
  scores: { raw: number; capped: number; ending: { id: string } | null }[],
): Landing {
  const endings: Record<string, number> = {};
  for (const { ending } of scores)
    endings[ending?.id ?? '-'] = (endings[ending?.id ?? '-'] ?? 0) + 1;
  return {
    trainee,
    plays: scores.length,
    capped: spread(scores.map(({ capped }) => capped)),
    raw: spread(scores.map(({ raw }) => raw)),
    endings,
  };
}

/** The 5th, 50th and 95th of a hundred. */
function spread(scores: number[]): Spread {
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low: at(0.05), median: at(0.5), high: at(0.95) };
}
