import { parseMinutes } from '../../../shared/duration.ts';
import type { LooseScenario } from '../loose.ts';
import { type Finding, finding } from '../problem.ts';
import { bestWorth } from '../resolving/best-worth.ts';
import { momentMinutes, readClockStart } from '../resolving/case-time.ts';
import type { Check } from './check.ts';
import { menuSize } from './decision-options.ts';
import { asList, members } from './members.ts';
import { most } from './worth.ts';

/** Per cent of the team's points. */
const HEAVIEST = 12;
const FEWEST_ACTS = 6;
const FEWEST_ITEMS = 15;
const FIRST_HOURS = 6;

/**
 * A `case` claims a profile of each seat, so no decision may outweigh the others and no seat may only watch (rule 29).
 * Notes, because a case grows: the mark "rule-checked" asks for more than this.
 */
export const caseBalance: Check = ({ scenario, names }) => {
  if (scenario.kind !== 'case') return [];
  const items = itemsOf(scenario);
  const total = items.reduce((sum, { points, isTeam }) => sum + (isTeam ? points : 0), 0);
  const heavy = items.flatMap(({ decision, points }) =>
    decision !== null && points * 100 > total * HEAVIEST
      ? [
          finding('balance/heavy-decision', ['decisions', decision], {
            at: 'key',
            details: { points, of: total, most: HEAVIEST },
          }),
        ]
      : [],
  );
  const acts = actsOf(scenario);
  const seats = [...names.seat].flatMap((seat): Finding[] => {
    const own = acts.filter((act) => act.seats.includes(seat));
    const scored = items.filter((item) => item.seats.includes(seat)).length;
    const here = { at: 'key' as const, found: seat };
    return [
      ...(own.length < FEWEST_ACTS
        ? [
            finding('balance/few-acts', ['seats', seat], {
              ...here,
              details: { count: own.length, least: FEWEST_ACTS },
            }),
          ]
        : []),
      ...(scored < FEWEST_ITEMS
        ? [
            finding('balance/few-items', ['seats', seat], {
              ...here,
              details: { count: scored, least: FEWEST_ITEMS },
            }),
          ]
        : []),
      ...(own.length > 0 && own.every(({ opensLate }) => opensLate)
        ? [finding('balance/late-start', ['seats', seat], here)]
        : []),
    ];
  });
  return [...heavy, ...seats];
};

type Item = { decision: string | null; points: number; seats: string[]; isTeam: boolean };

function itemsOf(scenario: LooseScenario): Item[] {
  const decisions = members(scenario.decisions, []).flatMap(({ id, value }): Item[] => {
    const options = members(value.options, []);
    const candidates = options.map((option) => ({
      id: option.id,
      excludes: asList<string>(option.value.excludes),
      most: most(option.value.worth),
    }));
    const points = bestWorth(candidates, menuSize(value.choose) ?? 1);
    const signing = options.flatMap((option) => asList<string>(option.value.consent));
    const seats = [
      ...asList<string>(value.seat),
      ...asList<string>(value.consent),
      ...signing,
      ...asList<string>(value['scored-for']),
    ];
    return value.unscored === true || points === 0
      ? []
      : [{ decision: id, points, seats, isTeam: true }];
  });
  const { timing, order, omissions, sharing, proportionality, reasons } = scenario.scoring ?? {};
  const others = [timing, order, omissions, sharing, proportionality, reasons].flatMap((list) =>
    asList<{
      points?: number | undefined;
      for?: (string | undefined)[] | undefined;
      team?: boolean | undefined;
    }>(list).map(
      (item): Item => ({
        decision: null,
        points: item.points ?? 0,
        seats: asList<string>(item.for),
        isTeam: item.team !== false,
      }),
    ),
  );
  return [...decisions, ...others];
}

/** What each seat can do, and whether it is known to open only after the first hours. */
function actsOf(scenario: LooseScenario): { seats: string[]; opensLate: boolean }[] {
  const time = readClockStart(scenario.clock?.start ?? '');
  const opensLate = (opens: { at?: string | undefined } | undefined) => {
    const at =
      opens?.at === undefined
        ? 0
        : time === null
          ? parseMinutes(opens.at)
          : momentMinutes(opens.at, time);
    return (at ?? 0) > FIRST_HOURS * 60;
  };
  return [
    ...[scenario.decisions, scenario.acts, scenario.dialogues].flatMap((group) =>
      members<{ seat?: unknown; opens?: { at?: string | undefined } | undefined }>(group, []).map(
        ({ value }) => ({
          seats: asList(value.seat as string | string[] | undefined),
          opensLate: opensLate(value.opens),
        }),
      ),
    ),
    ...members(scenario.requests, []).map(({ value }) => ({
      seats: asList<string>(value.from),
      opensLate: false,
    })),
  ];
}
