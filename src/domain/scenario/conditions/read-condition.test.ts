import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../../law/packs.ts';
import { declaredNames } from '../names/declared-names.ts';
import { celEnvironment, reservedWords } from './cel-environment.ts';
import { type ConditionScope, readCondition } from './read-condition.ts';

const content = {
  seats: { police: {}, cso: {} },
  facts: { seal: { parts: { number: 'x' } } },
  people: { boy: {} },
  evidence: { phone: {} },
  decisions: { first: { options: { wait: {}, act: {} } } },
  dialogues: { talk: { questions: { name: {} } } },
  requests: { order: { answers: { yes: {} } } },
  tracks: { case: { stages: { night: { stages: { late: {} } } } } },
  variables: { calls: {}, gone: {}, story: {} },
};
const scope: ConditionScope = {
  environment: celEnvironment([
    { id: 'calls', type: 'int' },
    { id: 'gone', type: 'bool' },
    { id: 'story', type: 'string' },
  ]),
  names: declaredNames(content, [], lawLibrary),
  words: new Map([['story', ['none', 'uncle']]]),
};
const read = (text: string) => readCondition(text, scope);
const tree = (text: string) => read(text).condition?.tree;
const codes = (text: string) =>
  read(text).findings.map(({ code, found, nearest }) => [code, found, nearest]);

describe('a condition', () => {
  it('becomes a tree of plain values', () => {
    expect(tree("knows('police', 'seal.number') && !(calls > 3)")).toEqual({
      op: 'and',
      left: { op: 'call', fn: 'knows', args: ['police', 'seal.number'] },
      right: {
        op: 'not',
        of: {
          op: '>',
          left: { op: 'variable', name: 'calls' },
          right: { op: 'literal', value: 3 },
        },
      },
    });
  });

  it('keeps the text as it was written', () => {
    expect(read(' gone ').condition?.text).toBe(' gone ');
  });

  it.each([
    [
      "story in ['none', 'uncle']",
      { op: 'in', item: { op: 'variable', name: 'story' }, list: ['none', 'uncle'] },
    ],
    [
      'gone ? calls == -1 : true',
      {
        op: 'if',
        test: { op: 'variable', name: 'gone' },
        yes: {
          op: '==',
          left: { op: 'variable', name: 'calls' },
          right: { op: 'literal', value: -1 },
        },
        no: { op: 'literal', value: true },
      },
    ],
    [
      "minutes_since('first/act') >= hours(6)",
      {
        op: '>=',
        left: { op: 'call', fn: 'minutes_since', args: ['first/act'] },
        right: { op: 'call', fn: 'hours', args: [6] },
      },
    ],
    [
      "in_stage('case', 'night.late')",
      { op: 'call', fn: 'in_stage', args: ['case', 'night.late'] },
    ],
    [
      "asked('talk', 'name') || answered('order', 'yes')",
      {
        op: 'or',
        left: { op: 'call', fn: 'asked', args: ['talk', 'name'] },
        right: { op: 'call', fn: 'answered', args: ['order', 'yes'] },
      },
    ],
    [
      '-calls * 2 < 0 - 1',
      {
        op: '<',
        left: {
          op: '*',
          left: { op: 'negate', of: { op: 'variable', name: 'calls' } },
          right: { op: 'literal', value: 2 },
        },
        right: { op: '-', left: { op: 'literal', value: 0 }, right: { op: 'literal', value: 1 } },
      },
    ],
  ])('%s is understood', (text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  it.each([
    ['calls >', 'condition/syntax', null, null],
    ['calls # 3', 'condition/syntax', '# 3', null],
    ["story.matches('(a+)+$')", 'condition/not-allowed', "story.matches('(a+)+$')", null],
    ['[1, 2].exists(x, x > 1)', 'condition/not-allowed', '[1, 2].exists(x, x > 1)', null],
    ["{'a': 1}['a'] == 1", 'condition/not-allowed', "{'a': 1}['a']", null],
    ['story == null', 'condition/not-allowed', 'null', null],
    ['calls == 1.5', 'condition/not-allowed', '1.5', null],
    ['calls in 3', 'condition/not-allowed', 'calls in 3', null],
    ['calls in [calls]', 'condition/not-allowed', 'calls', null],
    ['now(3) > 1', 'condition/arguments', 'now(3)', null],
    [
      "timestamp('2026-03-14T00:00:00Z') > timestamp('2026-03-15T00:00:00Z')",
      'condition/unknown-function',
      'timestamp',
      'times',
    ],
    ["duration('1h') > duration('2h')", 'condition/unknown-function', 'duration', null],
    ['know("police", "seal")', 'condition/unknown-function', 'know', 'knows'],
    ["knows('police')", 'condition/arguments', "knows('police')", null],
    ["knows('police', story)", 'condition/argument-not-literal', 'story', null],
    ["hours('6') > 1", 'condition/argument-not-literal', "'6'", null],
    ['hours(-1) > 1', 'condition/number', '-1', null],
    ['cals > 3', 'condition/unknown-variable', 'cals', 'calls'],
    ['now > 3', 'condition/unknown-variable', 'now', 'now(...)'],
    ['constructor', 'condition/unknown-variable', 'constructor', null],
    ["calls > 'a'", 'condition/types', "calls > 'a'", null],
    ['calls', 'condition/not-yes-or-no', 'calls', null],
    ["story == 'unkle'", 'condition/not-a-value', 'unkle', 'uncle'],
    ["'unkle' != story", 'condition/not-a-value', 'unkle', 'uncle'],
    ["story in ['none', 'aunt']", 'condition/not-a-value', 'aunt', null],
    ["guardian('boy') == 'appoint'", 'condition/not-a-value', 'appoint', 'appointed'],
    ['calls == 99999999999999999999', 'condition/number', null, null],
    ['calls == 9999999999', 'condition/number', '9999999999', null],
    ['calls / 0 == 1', 'condition/divisor', 'calls / 0', null],
    ['calls % calls == 1', 'condition/divisor', 'calls % calls', null],
    ["knows('polise', 'seal')", 'unknown/seat', 'polise', 'police'],
    ["knows('police', 'seel')", 'unknown/fact', 'seel', 'seal'],
    ["done('first/wayt')", 'unknown/act', 'first/wayt', 'first/wait'],
    ["in_stage('case', 'day')", 'unknown/stage', 'day', null],
    ["in_stage('cases', 'night')", 'unknown/track', 'cases', 'case'],
    ["answered('order', 'yess')", 'unknown/answer', 'yess', 'yes'],
    ["holds('late')", 'unknown/condition', 'late', null],
    ["done('constructor')", 'unknown/act', 'constructor', null],
  ])('%s gives %s', (text, code, found, nearest) => {
    const [first] = codes(text);
    expect(first?.[0]).toBe(code);
    expect([first?.[1], first?.[2]]).toEqual([found ?? first?.[1], nearest]);
    expect(tree(text)).toBeUndefined();
  });

  it('tells every unknown name in it, not only the first', () => {
    expect(codes("knows('polise', 'seel') || lost('fone')")).toEqual([
      ['unknown/seat', 'polise', 'police'],
      ['unknown/fact', 'seel', 'seal'],
      ['unknown/evidence', 'fone', 'phone'],
    ]);
  });

  it('with too many parts is refused at once', () => {
    for (const text of [
      '!'.repeat(500) + 'gone',
      '('.repeat(400),
      Array(130).fill('gone').join(' && '),
      `calls in [${'1,'.repeat(100)}1]`,
    ]) {
      const started = process.cpuUsage();
      expect(read(text).condition).toBeNull();
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(200);
    }
  });

  it('never makes the reader throw, whatever it says', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      'knows',
      'calls',
      'gone',
      'story',
      "'police'",
      "'seal'",
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ',',
      '.',
      '?',
      ':',
      '&&',
      '||',
      '!',
      '-',
      '+',
      '*',
      '/',
      '%',
      '==',
      '<',
      'in',
      '1',
      '1u',
      '1.5',
      "b'a'",
      'r"a"',
      '"""',
      'null',
      'true',
      'matches',
      'has',
      'all',
      'size',
      'type',
      '\n',
      '//',
      '\\',
      '`a`',
      '💥',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 80 }),
          fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const { condition, findings } = read(text);
          // Either understood or explained; never both, never neither.
          expect(condition === null).toBe(findings.length > 0);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('reserved words', () => {
  it('are exactly the names that a variable cannot have in a condition', () => {
    for (const word of [
      'in',
      'true',
      'false',
      'null',
      'now',
      'knows',
      'string',
      'int',
      'bool',
      'type',
    ]) {
      expect(reservedWords.has(word)).toBe(true);
    }
    // Everything that the library itself refuses or reads otherwise is among them.
    const candidates = [
      'as',
      'break',
      'const',
      'else',
      'for',
      'if',
      'import',
      'let',
      'list',
      'map',
      'duration',
      'timestamp',
      'google',
      'optional',
      'bytes',
      'double',
      'uint',
      'dyn',
      'any',
      'a',
      'x',
      'id',
      'value',
      'tension',
    ];
    const refused = candidates.filter((name) => {
      try {
        return !celEnvironment([{ id: name, type: 'bool' }])
          .parse(`${name} == true`)
          .check().valid;
      } catch {
        return true;
      }
    });
    expect(refused.filter((name) => !reservedWords.has(name))).toEqual([]);
  });
});
