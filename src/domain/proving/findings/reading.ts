import { compileCase, playSteps, settingsOf, type Playthrough } from '../../simulation/index.ts';
import { judgeMinutes } from '../reading/judge-minutes.ts';
import { judgeReading, type ReadingFinding } from '../reading/judge-reading.ts';
import { newWords } from '../reading/new-words.ts';
import { timedPlays } from '../reading/timed-plays.ts';
import { witnessOf } from '../exploring/witness.ts';
import type { Path, PlayableScenario } from '../../scenario/index.ts';
import { proverFinding, type ProverFinding } from './finding.ts';
import type { Inspection, ProverCheck } from './inspection.ts';
import { pathOfAct, pathOfText } from './paths.ts';

/** Reading load and minutes, in what experts recorded; where nobody did, in the best play that was found. */
export const reading: ProverCheck = (about) => {
  const { scenario } = about;
  const plays = goodPlays(about);
  const readings = plays.flatMap((play) => {
    const table = compileCase(scenario, settingsOf(play));
    const log = playSteps(table, play.acts);
    return log.ok ? newWords(table, log.value) : [];
  });
  return [
    ...judgeReading(scenario, readings).map((one) => ofReading(scenario, one)),
    ...judgeMinutes(scenario, timedPlays(scenario, plays)).flatMap(
      ({ length, who, says, takes }): ProverFinding[] => {
        // Where all seats are one seat, its minutes are said once.
        if (who === 'allSeats' && scenario.seats.length === 1) return [];
        const path = pathOfLength(scenario, length, who);
        return [proverFinding('minutes/other', 'counted', path, { length, who, says, takes })];
      },
    ),
  ];
};

function goodPlays({ playthroughs, explored }: Inspection): Playthrough[] {
  const experts = playthroughs.filter(({ id }) => /(^|-)expert(-|$)/.test(id));
  const best = explored.scores[0]?.highest.sighting;
  return experts.length > 0 || !best ? experts : [witnessOf(best, 'best', 'Best play found')];
}

function ofReading(scenario: PlayableScenario, one: ReadingFinding): ProverFinding {
  switch (one.finding) {
    case 'long-text':
    case 'long-sentence': {
      const { finding, place, words, most } = one;
      const path = pathOfText(scenario, place);
      return proverFinding(`reading/${finding}`, 'counted', path, { words, most });
    }
    case 'long-sentences': {
      const { finding, most } = one;
      // One place after the point says enough of an average.
      const words = Math.round(one.words * 10) / 10;
      return proverFinding(`reading/${finding}`, 'counted', [], { words, most });
    }
    case 'much-to-read': {
      const { finding, seat, act, words, most } = one;
      const path = pathOfAct(scenario, act);
      return proverFinding(`reading/${finding}`, 'counted', path, { seat, act, words, most });
    }
  }
}

function pathOfLength(
  { minutesAlone }: PlayableScenario,
  length: string,
  who: 'oneSeat' | 'allSeats',
): Path {
  if (length !== 'whole') return ['cuts', length, 'minutes'];
  const isWritten = typeof minutesAlone === 'number';
  return [who === 'oneSeat' && isWritten ? 'minutes-alone' : 'minutes'];
}
