import type { PlayableScenario } from '../../scenario/index.ts';
import { effectsIn } from '../conditions/value-range.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck, showing, unseen } from './inspection.ts';

/** Critical errors whose promised repair nobody managed, and doors to them for which none is written. */
export const repairs: ProverCheck = (about) =>
  about.scenario.errors.flatMap(({ id, repairs: promised }) => [
    ...promised
      .map(({ of }, at) => ({ of, at }))
      .filter(
        ({ of }) => hasSeen(about, `raised:${id}:${of}`) && !hasSeen(about, `repaired:${id}:${of}`),
      )
      .map(({ of, at }) => {
        const witness = showing(about, `raised:${id}:${of}`);
        const path = ['errors', id, 'repairs', at];
        return proverFinding(
          'error/no-repair',
          unseen(about),
          path,
          { name: id, door: of },
          witness,
        );
      }),
    ...(promised.length === 0 ? [] : doorsOf(about.scenario, id))
      .filter((door) => !promised.some(({ of }) => of === door))
      .map((door) =>
        proverFinding('error/door-without-repair', 'proved', ['errors', id, 'repairs'], {
          name: id,
          door,
        }),
      ),
  ]);

/** Acts that raise an error by their own effects, at once or later. */
function doorsOf({ decisions, acts, dialogues }: PlayableScenario, error: string): string[] {
  const all = [
    ...decisions.flatMap(({ options }) => options),
    ...acts,
    ...dialogues.flatMap(({ questions }) => questions),
  ];
  return all
    .filter((one) =>
      effectsIn(one).some((effect) => effect.verb === 'raise' && effect.error === error),
    )
    .map(({ ref }) => ref);
}
