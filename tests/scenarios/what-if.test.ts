import { describe, expect, it } from 'vitest';
import { compareWhatIf } from '../../src/domain/scoring/index.ts';
import { compileCase } from '../../src/domain/simulation/index.ts';
import { recordedRun } from '../pages/kept-run.ts';

const { header, scenario, events } = recordedRun('rest-area', 'evidence-without-protection');
const compiled = compileCase(scenario, header.settings);

describe('what if, on a recorded run of Rest area', () => {
  const report = compareWhatIf(compiled, events, 'team', {
    decision: 'boys-bed',
    options: ['call-now'],
  });

  it('tells both lines from the choice on', () => {
    expect(report?.played).toMatchObject({ raw: 60, capped: 49 });
    expect(report?.other.raw).toBeGreaterThan(60);
    expect(report?.other.capped).toBe(report?.other.raw);
    expect(report?.played.first).not.toBeNull();
    expect(report?.other.first).not.toBeNull();
  });

  it('names only the people whom the two lines leave in a different place', () => {
    const called = report?.other.people.map((person) => person.called);
    expect(called).toEqual(report?.played.people.map((person) => person.called));
    expect(called).toContain(scenario.people.find(({ id }) => id === 'boy')?.called);
  });

  it('has nothing to say of a decision that nobody took', () => {
    expect(
      compareWhatIf(compiled, [], 'team', { decision: 'boys-bed', options: ['monday'] }),
    ).toBeNull();
  });
});
