import type { Condition, Path, PlayableScenario, PlayableStage } from '../../scenario/index.ts';
import type { SeenKey } from '../exploring/seen-keys.ts';
import { proverFinding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import { hasSeen, type ProverCheck, unseen } from './inspection.ts';
import { pathOfAct, pathOfStage } from './paths.ts';

/** What an author wrote to be come to in play, and how it is called when it was. */
export type Reachable = { code: FindingCode; key: SeenKey; path: Path; name: string };

/** Whatever nobody came to. Of a decision that never opened its options are not told one by one. */
export const reached: ProverCheck = (about) => {
  const missed = reachables(about.scenario).filter(({ key }) => !hasSeen(about, key));
  const owners = new Set(missed.map(({ path }) => path.join('.')));
  return missed
    .filter(({ path }) => !path.some((_, at) => at > 0 && owners.has(path.slice(0, at).join('.'))))
    .map(({ code, path, name }) => proverFinding(code, unseen(about), path, { name }));
};

export function reachables(scenario: PlayableScenario): Reachable[] {
  const { tracks, decisions, acts, dialogues, requests } = scenario;
  const doable = (code: FindingCode) => (ref: string) =>
    reachable(code, `started:${ref}`, pathOfAct(scenario, ref), ref);
  return [
    ...tracks.flatMap(({ id, stages }) => stagesIn(id, stages)),
    ...decisions.flatMap(({ id, options }) => [
      reachable('decision/not-reached', `opened:${id}`, ['decisions', id], id),
      ...options.map(({ ref }) => doable('option/not-reached')(ref)),
    ]),
    ...acts.map(({ ref }) => doable('act/not-reached')(ref)),
    ...dialogues.flatMap(({ questions }) =>
      questions.map(({ ref }) => doable('question/not-reached')(ref)),
    ),
    ...requests.flatMap(({ ref, answers }) => [
      doable('request/not-reached')(ref),
      ...answers.map(({ id }) =>
        reachable(
          'answer/not-reached',
          `answer:${ref}/${id}`,
          ['requests', ref, 'answers', id],
          `${ref}/${id}`,
        ),
      ),
    ]),
    ...told(scenario),
  ];
}

/** What comes to people: messages, errors, endings, what became of whom. */
function told(scenario: PlayableScenario): Reachable[] {
  const { injects, triggers, errors, endings, peopleAfter, debrief } = scenario;
  return [
    ...injects.map(({ id }) =>
      reachable('inject/not-reached', `inject:${id}`, ['injects', id], id),
    ),
    ...triggers.map(({ id }, at) =>
      reachable('trigger/not-reached', `trigger:${id}`, ['triggers', at], id),
    ),
    ...errors.map(({ id }) => reachable('error/not-reached', `raised:${id}`, ['errors', id], id)),
    ...endings.map(({ id }, at) =>
      reachable(codeOf('ending/not-reached', endings, at), `ending:${id}`, ['endings', at], id),
    ),
    ...peopleAfter.flatMap(({ person, after }) =>
      after.map((_, at) =>
        reachable(
          codeOf('after/not-reached', after, at),
          `after:${person}:${at}`,
          ['people-after', person, at],
          `${person}, ${at + 1}`,
        ),
      ),
    ),
    ...debrief.headlines.map((_, at) =>
      reachable(
        codeOf('headline/not-reached', debrief.headlines, at),
        `headline:${at}`,
        ['debrief', 'headlines', at],
        String(at + 1),
      ),
    ),
  ];
}

/** A list must end without a condition, and what stands before may say everything. */
function codeOf(
  code: FindingCode,
  list: readonly { when: Condition | null }[],
  at: number,
): FindingCode {
  const isFallback = at > 0 && at === list.length - 1 && list[at]?.when === null;
  return isFallback ? 'list/last-not-reached' : code;
}

function stagesIn(outer: string, stages: readonly PlayableStage[]): Reachable[] {
  return stages.flatMap(({ id, stages: inner }) => {
    const name = `${outer}.${id}`;
    return [
      reachable('stage/not-reached', `stage:${name}`, pathOfStage(name), name),
      ...stagesIn(name, inner),
    ];
  });
}

function reachable(code: FindingCode, key: SeenKey, path: Path, name: string): Reachable {
  return { code, key, path, name };
}
