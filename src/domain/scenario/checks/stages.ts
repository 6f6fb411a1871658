import type { Loose } from '../loose.ts';
import type { StageFile } from '../format/world.ts';
import { type Finding, type Path, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { listed, members } from './members.ts';

type Stages = { [id: string]: Loose<StageFile> | undefined } | undefined;

/** A track starts in one of its stages, and a stage moves only to one beside it. */
export const stages: Check = ({ scenario }) =>
  members(scenario.tracks, ['tracks']).flatMap(({ value, path }) => [
    ...starting(value.start, value.stages, path, true),
    ...below(value.stages, [...path, 'stages']),
  ]);

function below(group: Stages, path: Path): Finding[] {
  const siblings = Object.keys(group ?? {});
  return members(group, path).flatMap(({ id, value, path: at }) => [
    ...listed(value['go-to'], [...at, 'go-to']).flatMap(({ value: rule, path: to }) =>
      rule.stage === undefined || (siblings.includes(rule.stage) && rule.stage !== id)
        ? []
        : [
            notBeside(
              rule.stage,
              siblings.filter((one) => one !== id),
              [...to, 'stage'],
            ),
          ],
    ),
    ...starting(value.start, value.stages, at, false),
    ...below(value.stages, [...at, 'stages']),
  ]);
}

function starting(
  start: string | undefined,
  group: Stages,
  path: Path,
  isTrack: boolean,
): Finding[] {
  const inside = Object.keys(group ?? {});
  if (start !== undefined) {
    return inside.includes(start) || (isTrack && group === undefined)
      ? []
      : [notBeside(start, inside, [...path, 'start'])];
  }
  return !isTrack && inside.length > 0
    ? [finding('stage/no-start', [...path, 'stages'], { at: 'key' })]
    : [];
}

function notBeside(found: string, candidates: string[], path: Path): Finding {
  return finding('stage/not-a-sibling', path, { found, nearest: nearest(found, candidates) });
}
