import { type Finding, type Path, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { listed, members } from './members.ts';

type Chips = readonly (
  | { chip?: string | undefined; for?: (string | undefined)[] | undefined }
  | undefined
)[];

/** Chips for reasons: about options that exist, accepted only if offered, and never a hint at one option. */
export const reasonChips: Check = ({ scenario }) =>
  members(scenario.decisions, ['decisions']).flatMap(({ value: decision, path }) => {
    const { reasons } = decision;
    if (reasons === undefined) return [];
    const options = Object.keys(decision.options ?? {});
    const here = [...path, 'reasons'];
    return [
      ...offered(reasons.risks, options, [...here, 'risks'], false),
      ...offered(reasons.rules, options, [...here, 'rules'], true),
      ...notOffered(reasons.accept?.facts, known(reasons.facts), [...here, 'accept', 'facts']),
      ...notOffered(reasons.accept?.risks, chipsOf(reasons.risks), [...here, 'accept', 'risks']),
      ...notOffered(reasons.accept?.rules, chipsOf(reasons.rules), [...here, 'accept', 'rules']),
    ];
  });

function offered(
  chips: Chips | undefined,
  options: string[],
  path: Path,
  isRule: boolean,
): Finding[] {
  return listed(chips, path).flatMap(({ value, path: at }) => {
    const unknown = listed(value.for, [...at, 'for'])
      .filter((option) => !options.includes(option.value))
      .map((option) =>
        finding('unknown/option', option.path, {
          found: option.value,
          nearest: nearest(option.value, options),
        }),
      );
    const isHint = isRule && value.for !== undefined && new Set(value.for).size < 2;
    return isHint
      ? [...unknown, finding('reason/chip-hint', [...at, 'for'], { found: value.chip ?? '' })]
      : unknown;
  });
}

function notOffered(
  accepted: readonly (string | undefined)[] | undefined,
  chips: string[],
  path: Path,
): Finding[] {
  return listed(accepted, path)
    .filter(({ value }) => !chips.includes(value))
    .map(({ value, path: at }) =>
      finding('reason/not-offered', at, { found: value, nearest: nearest(value, chips) }),
    );
}

function chipsOf(chips: Chips | undefined): string[] {
  return known((chips ?? []).map((one) => one?.chip));
}

function known(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((one) => one !== undefined);
}
