import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

/** A case of one seat with so many acts and so many scored items of one point each. */
function caseWith({
  acts,
  items,
  opens = '',
}: {
  acts: number;
  items: number;
  opens?: string;
}): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const act = (at: number) => `  act-${at}: { seat: police, say: Act ${at} }\n`;
  const item = (at: number) =>
    `    - { id: item-${at}, points: 1, competencies: [C8], for: [police], because: It counts., of: [act-0], until: PT2H }\n`;
  return minimalScenario(
    `acts:\n${numbers(acts).map(act).join('')}scoring:\n  omissions:\n${numbers(items).map(item).join('')}`,
  )
    .replace('kind: warm-up', 'kind: case')
    .replace('seat: police\n    ask', `seat: police\n${opens}    ask`);
}

describe('a case', () => {
  it('is balanced with six acts and fifteen items for each seat', () => {
    expect(problemsOf(caseWith({ acts: 5, items: 15 }))).toEqual([]);
  });

  it('with too few acts or items for a seat is noted', () => {
    expect(problemsOf(caseWith({ acts: 4, items: 15 }))).toEqual([
      'balance/few-acts at seats.police: police',
    ]);
    expect(problemsOf(caseWith({ acts: 5, items: 13 }))).toEqual([
      'balance/few-items at seats.police: police',
      // Two of fifteen points.
      'balance/heavy-decision at decisions.first-step',
    ]);
  });

  it('with a decision of more than 12 % of the points is noted', () => {
    const heavy = caseWith({ acts: 5, items: 15 }).replace('worth: 2', 'worth: 3');
    expect(problemsOf(heavy)).toEqual(['balance/heavy-decision at decisions.first-step']);
  });

  it('in which a seat waits for more than six hours is noted', () => {
    const late = caseWith({ acts: 5, items: 15, opens: '    opens: { at: PT7H }\n' });
    expect(problemsOf(late)).toEqual([]);
    expect(
      problemsOf(
        late.replaceAll('{ seat: police, say', '{ seat: police, opens: { at: PT6H1M }, say'),
      ),
    ).toEqual(['balance/late-start at seats.police: police']);
  });

  it('of another kind claims no profile and is not weighed', () => {
    expect(problemsOf(minimalScenario())).toEqual([]);
  });
});
