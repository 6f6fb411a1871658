import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const take = (what: string) =>
  problemsOf(everyKeyScenario, ['take: [bed/child-bed]', `take: ${what}`]);

describe('a stand-in', () => {
  it.each([['bed/child-bed'], ['[bed/child-bed]'], ['guardian-now']])(
    'takes %s, which its seat can take',
    (what) => {
      expect(take(what)).toEqual([]);
    },
  );

  it('does not take what belongs to another seat', () => {
    expect(take('second-look')).toEqual([
      'stand-in/not-its-act at stand-ins.reception.acts.0.take: second-look',
    ]);
  });

  it('does not take a decision without saying which option', () => {
    expect(take('bed')).toEqual(['stand-in/not-its-act at stand-ins.reception.acts.0.take: bed']);
  });

  it('takes several options only of one menu', () => {
    expect(take('[bed/child-bed, guardian-now]')).toEqual([
      'stand-in/several-decisions at stand-ins.reception.acts.0.take: bed/child-bed, guardian-now',
    ]);
  });
});
