import type { CutId, PlayableScenario } from '../../scenario/index.ts';
import type { Playthrough, Step } from './playthrough.ts';

/** The same play in a cut: what is about a decision that the cut leaves out is not done. */
export function inCut(
  playthrough: Playthrough,
  { cuts }: PlayableScenario,
  cut: CutId,
): Playthrough {
  const leftOut = cuts.find(({ id }) => id === cut)?.leaveOut ?? [];
  const isAboutLeftOut = (step: Step) => leftOut.includes(aboutOf(step)?.split('/')[0] ?? '');
  return { ...playthrough, cut, acts: playthrough.acts.filter((step) => !isAboutLeftOut(step)) };
}

function aboutOf(step: Step): string | null {
  switch (step.do) {
    case 'take':
      return step.decision;
    case 'agree':
    case 'refuse':
      return step.about;
    case 'put-right':
      return step.ref;
    default:
      return null;
  }
}
