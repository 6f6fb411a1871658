import type { LooseScenario } from '../loose.ts';
import { tieEndGroups } from '../names/tie-ends.ts';
import { type Finding, type Path, finding } from '../problem.ts';
import type { Check } from './check.ts';
import { listed, members } from './members.ts';

type Named = { id: string; path: Path };

/** Names that stand beside each other in conditions, logs or scores must differ. */
export const uniqueNames: Check = ({ scenario }) => [
  ...doubled([
    ...members(scenario.decisions, ['decisions']),
    ...members(scenario.acts, ['acts']),
    ...members(scenario.dialogues, ['dialogues']),
    ...members(scenario.requests, ['requests']),
  ]),
  ...doubled([
    ...members(scenario.seats, ['seats']),
    ...members(scenario.authorities, ['authorities']),
  ]),
  ...(hasTies(scenario)
    ? doubled(tieEndGroups.flatMap((group) => members<unknown>(scenario[group], [group])))
    : []),
  // The item of a decision has the decision's name.
  ...doubled([...members(scenario.decisions, ['decisions']), ...scoredItems(scenario)]),
  ...doubled(withIds(scenario.endings, ['endings'])),
  ...doubled(withIds(scenario.triggers, ['triggers'])),
  ...doubled(withIds(scenario.moves, ['moves'])),
];

/** What stands in no tie may share its name with something of another group, as it always could. */
function hasTies({ facts }: LooseScenario): boolean {
  return members(facts, ['facts']).some(
    ({ value }) =>
      value.connects !== undefined ||
      members(value.parts, []).some(
        ({ value: part }) => typeof part !== 'string' && part.connects !== undefined,
      ),
  );
}

function scoredItems({ scoring }: LooseScenario): Named[] {
  return [
    ...withIds(scoring?.timing, ['scoring', 'timing']),
    ...withIds(scoring?.order, ['scoring', 'order']),
    ...withIds(scoring?.omissions, ['scoring', 'omissions']),
    ...withIds(scoring?.sharing, ['scoring', 'sharing']),
    ...withIds(scoring?.proportionality, ['scoring', 'proportionality']),
    ...withIds(scoring?.reasons, ['scoring', 'reasons']),
  ];
}

function withIds(
  list: readonly ({ id?: string | undefined } | undefined)[] | undefined,
  path: Path,
): Named[] {
  return listed(list, path).flatMap(({ value, path: at }) =>
    value.id === undefined ? [] : [{ id: value.id, path: [...at, 'id'] }],
  );
}

function doubled(names: readonly Named[]): Finding[] {
  const first = new Map<string, Path>();
  return names.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return [];
    }
    const at = path.at(-1) === 'id' ? 'value' : 'key';
    return [finding('name/doubled', path, { at, found: id, details: { first: before.join('.') } })];
  });
}
