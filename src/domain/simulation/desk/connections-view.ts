import type { PlayableScenario } from '../../scenario/index.ts';
import type { DeskView } from './desk-view.ts';
import { endsSeen, knownTies, type Tie, type TieEnd } from './ties.ts';

/** Who is connected with whom and what, as far as one seat knows. */
type Connections = {
  ties: Tie[];
  /** What stands at an end of a tie: people first, then evidence, what is mentioned, places, authorities. */
  tied: TieEnd[];
  /** People and evidence without a tie. */
  untied: TieEnd[];
};

/** Made when it is shown, from the desk and the words of the case: it cannot show what the desk does not. */
export function connectionsView(view: DeskView, scenario: PlayableScenario): Connections {
  const ties = knownTies(view, scenario);
  const atEnds = new Set(ties.flatMap(({ ends }) => ends.map(({ id }) => id)));
  const seen = endsSeen(view, scenario);
  return {
    ties,
    tied: seen.filter(({ id }) => atEnds.has(id)),
    untied: seen.filter(
      ({ id, kind }) => !atEnds.has(id) && (kind === 'person' || kind === 'evidence'),
    ),
  };
}
