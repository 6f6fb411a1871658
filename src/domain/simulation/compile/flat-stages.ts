import type { PlayableScenario, PlayableStage } from '../../scenario/index.ts';

export type FlatStage = {
  /** Track and names from the outside in: `main.first-hours.scene`. */
  id: string;
  track: number;
  /** Its own index and those around it, up to the outermost. */
  line: number[];
  file: PlayableStage;
};

/** All stages of all tracks as one list, each before those nested in it. */
export function flattenStages(scenario: PlayableScenario): FlatStage[] {
  const flat: FlatStage[] = [];
  const add = (file: PlayableStage, path: string, track: number, above: number[]) => {
    const id = `${path}.${file.id}`;
    const line = [flat.length, ...above];
    flat.push({ id, track, line, file });
    for (const nested of file.stages) add(nested, id, track, line);
  };
  scenario.tracks.forEach((track, at) => {
    for (const stage of track.stages) add(stage, track.id, at, []);
  });
  return flat;
}

/** A stage moves only to one beside it. */
export function siblingOf(stage: string, name: string): string {
  return `${stage.slice(0, stage.lastIndexOf('.'))}.${name}`;
}
