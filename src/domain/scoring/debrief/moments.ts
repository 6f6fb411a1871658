import type { DebriefTimeline } from './debrief.ts';
import { chosenWords } from './decisions.ts';
import type { FinishedRun } from './finished-run.ts';
import { actWords } from './words.ts';

type Moment = DebriefTimeline['moments'][number];
/** As many as a picture can number and a person can follow. */
const most = 6;

/**
 * The few moments that explain the run: critical errors, people who were gone, evidence lost, limits missed, then the
 * decisions at which most was at stake. Oldest first.
 */
export function momentsOf(run: FinishedRun): Moment[] {
  const weighed = [...ofErrors(run), ...ofWorld(run), ...ofDecisions(run)];
  const distinct = weighed.filter(
    ({ moment }, at) =>
      weighed.findIndex(
        (other) => other.moment.at === moment.at && other.moment.say === moment.say,
      ) === at,
  );
  return distinct
    .sort((a, b) => b.weight - a.weight || a.moment.at - b.moment.at)
    .slice(0, most)
    .map(({ moment }) => moment)
    .sort((a, b) => a.at - b.at);
}

type Weighed = { weight: number; moment: Moment };

function ofErrors({ compiled, score }: FinishedRun): Weighed[] {
  const { scenario } = compiled;
  return score.caps.map(({ at, ref, tier, error }) => {
    const [decision = ''] = ref.split('/');
    const title = scenario.errors.find(({ id }) => id === error)?.title;
    return {
      weight: tier === 'C' ? 60 : 100,
      moment: {
        at,
        say: title ?? actWords(scenario, ref),
        isError: true,
        decision: scenario.decisions.some(({ id }) => id === decision) ? decision : null,
      },
    };
  });
}

function ofWorld({ compiled, played }: FinishedRun): Weighed[] {
  const { people, evidence, limits } = compiled.scenario;
  const isThere = new Map(people.map(({ id, presentFrom }) => [id, presentFrom !== null]));
  return played.journal.flatMap((entry): Weighed[] => {
    const moment = (say: string | null | undefined, weight: number): Weighed[] =>
      say ? [{ weight, moment: { at: entry.at, say, isError: false, decision: null } }] : [];
    switch (entry.kind) {
      case 'person.changed': {
        const wasThere = isThere.get(entry.person);
        isThere.set(entry.person, entry.present);
        return wasThere && !entry.present ? moment(entry.because, 80) : [];
      }
      case 'evidence.changed': {
        const found = evidence.find(({ id }) => id === entry.evidence);
        return entry.lost ? moment(entry.because ?? found?.title, found?.key ? 70 : 30) : [];
      }
      case 'limit.missed':
        return moment(limits.find(({ id }) => id === entry.limit)?.say, 50);
      default:
        return [];
    }
  });
}

function ofDecisions(run: FinishedRun): Weighed[] {
  return run.compiled.scenario.decisions.flatMap(({ id }): Weighed[] => {
    const taken = run.played.decisions.get(id)?.taken;
    const say = chosenWords(run, id);
    if (!taken || say === null) return [];
    const atStake = run.score.items
      .filter(({ about }) => about.includes(id))
      .reduce((sum, { available }) => sum + available, 0);
    return [{ weight: atStake, moment: { at: taken.at, say, isError: false, decision: id } }];
  });
}
