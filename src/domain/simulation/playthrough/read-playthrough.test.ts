import { describe, expect, it, test } from 'vitest';
import { readPlaythrough } from './read-playthrough.ts';

const file = (parts: object) => ({ id: 'run', title: 'A run', acts: [], expect: {}, ...parts });
const stepOf = (step: object) => {
  const read = readPlaythrough(file({ acts: [step] }));
  return read.ok ? read.value.acts[0] : read.trouble;
};
const problemsOf = (value: unknown) => {
  const read = readPlaythrough(value);
  return read.ok ? [] : read.trouble.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test('what is not said has its usual value', () => {
  expect(readPlaythrough(file({}))).toEqual({
    ok: true,
    value: {
      id: 'run',
      title: 'A run',
      held: ['police', 'prosecution', 'reception', 'cso'],
      cut: null,
      variant: null,
      acts: [],
      expect: {
        seat: 'team',
        raw: null,
        capped: null,
        earned: null,
        available: null,
        byKind: {},
        ending: null,
        errors: null,
        endsAt: null,
      },
    },
  });
});

describe('every act', () => {
  it.each([
    [
      { at: 'PT20M', seat: 'police', take: 'scene', options: ['a', 'b'] },
      {
        at: 'PT20M',
        do: 'take',
        seat: 'police',
        decision: 'scene',
        options: ['a', 'b'],
        reasons: null,
        certainty: null,
      },
    ],
    [
      {
        seat: 'police',
        take: 'scene',
        options: ['a'],
        reasons: { facts: ['f'], risks: ['r'] },
        certainty: 'very',
      },
      {
        at: null,
        do: 'take',
        seat: 'police',
        decision: 'scene',
        options: ['a'],
        reasons: { facts: ['f'], risks: ['r'], rules: [] },
        certainty: 'very',
      },
    ],
    [
      { seat: 'police', agree: 'bed' },
      { at: null, do: 'agree', seat: 'police', about: 'bed' },
    ],
    [
      { seat: 'police', refuse: 'bed' },
      { at: null, do: 'refuse', seat: 'police', about: 'bed' },
    ],
    [
      { seat: 'cso', share: ['call.danger'], with: 'police', channel: 'phone', basis: 'consent' },
      {
        at: null,
        do: 'share',
        seat: 'cso',
        parts: ['call.danger'],
        with: 'police',
        channel: 'phone',
        basis: 'consent',
      },
    ],
    [
      { seat: 'cso', withhold: ['call'], from: 'police', reason: 'no-consent' },
      {
        at: null,
        do: 'withhold',
        seat: 'cso',
        parts: ['call'],
        from: 'police',
        reason: 'no-consent',
      },
    ],
    [
      { seat: 'cso', act: 'talk/how-are-you' },
      { at: null, do: 'act', seat: 'cso', act: 'talk/how-are-you' },
    ],
    [
      { seat: 'cso', request: 'van' },
      { at: null, do: 'request', seat: 'cso', request: 'van' },
    ],
    [
      { seat: 'cso', answer: 'van', with: 'yes' },
      { at: null, do: 'answer', seat: 'cso', request: 'van', with: 'yes' },
    ],
    [
      { seat: 'cso', 'put-right': 'bed/hall', way: 'report' },
      { at: null, do: 'put-right', seat: 'cso', ref: 'bed/hall', way: 'report' },
    ],
    [
      { at: '2026-03-14T08:30', send: 'press' },
      { at: '2026-03-14T08:30', do: 'send', inject: 'press' },
    ],
    [{ 'set-aside': 'bed' }, { at: null, do: 'set-aside', item: 'bed' }],
    [{ join: 'cso' }, { at: null, do: 'join', seat: 'cso' }],
    [{ leave: 'cso' }, { at: null, do: 'leave', seat: 'cso' }],
    [
      { at: 'P1D', wait: true },
      { at: 'P1D', do: 'wait' },
    ],
  ])('%j', (step, read) => {
    expect(stepOf(step)).toEqual(read);
  });
});

describe('problems', () => {
  it.each<[unknown, string[]]>([
    [null, ['not-keys ']],
    ['text', ['not-keys ']],
    [[], ['not-keys ']],
    [{}, ['missing-key id', 'missing-key title', 'wrong-value acts', 'not-keys expect']],
    [file({ acts: {} }), ['wrong-value acts']],
    [file({ score: 3 }), ['unknown-key score']],
    [file({ held: ['police', 'judge'] }), ['wrong-value held']],
    [file({ acts: ['wait'] }), ['not-keys acts.0']],
    [file({ acts: [{ seat: 'police' }] }), ['no-act acts.0']],
    [file({ acts: [{ seat: 'police', act: 'a', request: 'b' }] }), ['several-acts acts.0']],
    [file({ acts: [{ seat: 'judge', act: 'a' }] }), ['wrong-value acts.0.seat']],
    [file({ acts: [{ seat: 'police', act: 'a', way: 'b' }] }), ['unknown-key acts.0.way']],
    [file({ acts: [{ seat: 'police', take: 'a', options: [] }] }), ['wrong-value acts.0.options']],
    [
      file({ acts: [{ seat: 'police', take: 'a', options: ['b'], reasons: { fact: ['c'] } }] }),
      ['wrong-value acts.0.reasons'],
    ],
    [file({ acts: [{ at: 20, seat: 'police', act: 'a' }] }), ['wrong-value acts.0.at']],
    [file({ expect: { raw: 'ninety' } }), ['wrong-value expect.raw']],
    [file({ expect: { points: 3 } }), ['unknown-key expect.points']],
  ])('%j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  it('are all said, not only the first', () => {
    const acts = [{ seat: 'judge', act: 'a' }, { act: 'b' }];
    expect(problemsOf(file({ id: '', acts }))).toEqual([
      'wrong-value id',
      'wrong-value acts.0.seat',
      'missing-key acts.1.seat',
    ]);
  });

  it('say what would fit and what was found', () => {
    const read = readPlaythrough(file({ acts: [{ seat: 'judge', act: 'a' }] }));
    expect(read).toMatchObject({
      trouble: [{ expected: 'police, prosecution, reception, cso', found: 'judge' }],
    });
  });
});
