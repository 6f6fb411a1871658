import type { PlayableStage } from '../../scenario/index.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck, showing, unseen } from './inspection.ts';
import { pathOfStage } from './paths.ts';

/** Where a case does not go on: rules without rest, questions without an answer, stages without a way out. */
export const stuck: ProverCheck = (about) => {
  const { scenario } = about;
  const whereItEnds = scenario.endsWhen.length > 0 ? ['ends-when'] : ['clock', 'latest'];
  return [
    ...(hasSeen(about, 'fault:no-rest')
      ? [proverFinding('case/no-rest', 'shown', ['triggers'], {}, showing(about, 'fault:no-rest'))]
      : []),
    ...(hasSeen(about, 'idle')
      ? [proverFinding('case/nothing-more', 'shown', whereItEnds, {}, showing(about, 'idle'))]
      : []),
    ...scenario.decisions
      .filter(({ id }) => hasSeen(about, `empty:${id}`))
      .map(({ id }) => {
        const witness = showing(about, `empty:${id}`);
        return proverFinding(
          'decision/no-option',
          'shown',
          ['decisions', id],
          { name: id },
          witness,
        );
      }),
    ...scenario.tracks
      .flatMap(({ id, stages }) => named(id, stages))
      .filter(({ stage }) => stage.goTo.length > 0)
      .filter(({ name }) => hasSeen(about, `stage:${name}`) && !hasSeen(about, `left:${name}`))
      .map(({ name }) =>
        proverFinding('stage/not-left', unseen(about), pathOfStage(name), { name }),
      ),
  ];
};

function named(
  outer: string,
  stages: readonly PlayableStage[],
): { name: string; stage: PlayableStage }[] {
  return stages.flatMap((stage) => [
    { name: `${outer}.${stage.id}`, stage },
    ...named(`${outer}.${stage.id}`, stage.stages),
  ]);
}
