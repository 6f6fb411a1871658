import { describe, expect, it } from 'vitest';
import {
  alwaysOpen,
  calls,
  compares,
  person,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import type { BinaryOperator, Condition, Expression } from '../../scenario/index.ts';
import { doableRefs, indexOf } from './case-index.ts';
import { flattenStages } from './flat-stages.ts';
import { momentsOf } from './moments.ts';

/** The stops of a case, which starts at 02:10 and lasts ten days, with this one condition in it. */
function stopsFor(when: Condition) {
  const scenario = playableCase({
    people: [person('girl')],
    acts: [standingAct('look', ['police']), standingAct('wait', ['police'])],
    conditions: [{ id: 'c', when }],
  });
  return momentsOf(scenario, indexOf(scenario, doableRefs(scenario), flattenStages(scenario)));
}
const now = calls('now').tree;
const number = (value: number): Expression => ({ op: 'literal', value });
const of = (op: BinaryOperator, left: Expression, right: Expression): Condition => ({
  text: '',
  tree: { op, left, right },
});
const minus = (left: Expression, right: Expression): Expression => ({ op: '-', left, right });

describe('the clock stops', () => {
  it.each<[string, Condition, number[]]>([
    ['where "from then on" begins', compares(calls('now'), '>=', 90), [90]],
    ['where "until then" is over', compares(calls('now'), '<=', 90), [91]],
    ['a minute after "later than"', compares(calls('now'), '>', 90), [91]],
    ['where "before" is over', compares(calls('now'), '<', 90), [90]],
    ['at one minute and after it', compares(calls('now'), '==', 90), [90, 91]],
    ['also when the number comes first', of('<=', number(90), now), [90]],
    ['also for hours', of('>=', now, calls('hours', 2).tree), [120]],
    ['also for a sum', of('>=', minus(now, number(30)), calls('hours', 2).tree), [150]],
    ['also for what is left of the time', of('>', minus(number(100), now), number(0)), [100]],
    ['also for a list', { text: '', tree: { op: 'in', item: now, list: [5, 7] } }, [5, 6, 7, 8]],
    ['not where time does not matter', compares(calls('times', 'look'), '>=', 2), []],
    ['not after the end of the case', compares(calls('now'), '>=', 20000), []],
  ])('%s', (_, condition, stops) => {
    expect(stopsFor(condition).at).toEqual(stops);
  });

  it('so long after an act finishes, and for no other', () => {
    expect(stopsFor(compares(calls('minutes_since', 'look'), '>=', 30)).afterAct).toEqual([
      [30],
      [],
    ]);
  });

  it('so long after the last contact with a person', () => {
    const contact = compares(calls('minutes_without_contact', 'girl'), '>', 30);
    expect(stopsFor(contact).afterContact).toEqual([[31]]);
  });

  it('at that hour of every day, and at midnight, where hours begin anew', () => {
    const { at } = stopsFor(compares(calls('hour_of_day'), '>=', 22));
    expect(at.slice(0, 3)).toEqual([20 * 60 - 10, 22 * 60 - 10, 44 * 60 - 10].map((m) => m));
    expect(at).toHaveLength(20);
  });

  it('where an act opens by time, and where it is closed again if a condition asks', () => {
    const scenario = playableCase({
      acts: [
        standingAct('look', ['police'], {
          opens: { at: 20, when: null, stage: null },
          closes: { at: 50, after: null, when: null, stage: null },
        }),
        standingAct('wait', ['police'], {
          ...alwaysOpen,
          closes: { at: 70, after: null, when: null, stage: null },
        }),
      ],
      conditions: [{ id: 'c', when: calls('is_open', 'look') }],
    });
    const index = indexOf(scenario, doableRefs(scenario), flattenStages(scenario));
    expect(momentsOf(scenario, index).at).toEqual([20, 51]);
  });
});
