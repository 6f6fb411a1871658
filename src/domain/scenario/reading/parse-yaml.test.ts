import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const told = (text: string) =>
  parseYaml(text).placed.map(
    ({ finding, position }) =>
      `${finding.code} ${position.line}:${position.column}${finding.found ? ` ${finding.found}` : ''}`,
  );

describe('parseYaml', () => {
  it('reads plain values, and leaves dates, times and yes as texts', () => {
    const text =
      'a: [1, -2, 1.5, true, ~, text]\nb: 2026-03-14\nc: 02:10\nd: yes\ne: 1.0.0\nf: PT5M\n1: one\ntrue: t\n';
    expect(parseYaml(text).value).toEqual({
      a: [1, -2, 1.5, true, null, 'text'],
      b: '2026-03-14',
      c: '02:10',
      d: 'yes',
      e: '1.0.0',
      f: 'PT5M',
      '1': 'one',
      true: 't',
    });
  });

  it('keeps the order of keys', () => {
    expect(Object.keys(parseYaml('z: 1\na: 2\nm: 3').value as object)).toEqual(['z', 'a', 'm']);
  });

  it('follows an anchor, also more than once', () => {
    expect(parseYaml('a: &seats [police]\nb: *seats\nc: [*seats]').value).toEqual({
      a: ['police'],
      b: ['police'],
      c: [['police']],
    });
  });

  it('does not merge with <<', () => {
    expect(parseYaml('a: &a { x: 1 }\nb: { <<: *a }').value).toEqual({
      a: { x: 1 },
      b: { '<<': { x: 1 } },
    });
  });

  it.each([
    ['a: 1\nb: 2\na: 3', ['yaml/doubled-key 3:1 a']],
    ['__proto__: { x: 1 }', ['yaml/forbidden-key 1:1 __proto__']],
    ['a: { constructor: 1 }', ['yaml/forbidden-key 1:6 constructor']],
    ['"\\u005f_proto__": 1', ['yaml/forbidden-key 1:1 __proto__']],
    ['a: &x [*x]', ['yaml/circular-alias 1:8 x']],
    ['a: *x', ['yaml/unknown-alias 1:4 x']],
    ['a: "b', ['yaml/unclosed 1:6']],
    ['a:\n\tb: 1', ['yaml/tab 2:1']],
    ['a: !!js/function "x"', ['yaml/tag 1:4 !!js/function']],
    ['--- a\n--- b', ['yaml/several-documents 2:1 --- b']],
  ])('tells about %j', (text, expected) => {
    expect(told(text).map((one) => one.trim())).toEqual(expected);
  });

  it('keeps the first of two equal keys', () => {
    expect(parseYaml('a: 1\na: 2').value).toEqual({ a: 1 });
  });

  it('leaves the prototype of objects alone', () => {
    parseYaml(
      '__proto__: { polluted: 1 }\na: { __proto__: { polluted: 1 } }\nb: { constructor: { prototype: { polluted: 1 } } }',
    );
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    [
      'a bomb of aliases',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]`).join('\n')}`,
      'yaml/too-many-aliases',
    ],
    ['nested lists', '['.repeat(100_000), 'yaml/too-deep'],
    ['nested dashes', '- '.repeat(10_000), 'yaml/too-deep'],
    [
      'nested dashes below a key',
      `a:\n  b: c\n  d:\n    ${'- '.repeat(20_000)}\n    x: 1\n`,
      'yaml/too-deep',
    ],
    ['nested questions', '? '.repeat(10_000), 'yaml/too-deep'],
    ['many members', `a: [${'1,'.repeat(100_000)}]`, 'yaml/too-much'],
  ])('stops at %s within two seconds', { timeout: 60_000 }, (_, text, code) => {
    const started = process.cpuUsage();
    const { placed, isSound } = parseYaml(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
    expect(placed.map(({ finding }) => finding.code)).toContain(code);
    expect(isSound).toBe(false);
  });

  it('tells at most twenty slips of one text, and how many more there are', () => {
    const codes = parseYaml(`a: "${'\\q'.repeat(500)}"`).placed.map(({ finding }) => finding.code);
    expect(codes).toHaveLength(21);
    expect(codes.at(-1)).toBe('yaml/more-errors');
  });

  it('finds the place of a key, of a value, and of what is missing', () => {
    const { positionOf } = parseYaml('a:\n  b: [x, { c: 5 }]\n  d: &n { e: 1 }\nf: *n\n');
    expect(positionOf(['a', 'b'], 'key')).toEqual({ line: 2, column: 3 });
    expect(positionOf(['a', 'b'], 'value')).toEqual({ line: 2, column: 6 });
    expect(positionOf(['a', 'b', 1, 'c'], 'value')).toEqual({ line: 2, column: 15 });
    // A group in lines of its own is told by its key.
    expect(positionOf(['a'], 'value')).toEqual({ line: 1, column: 1 });
    expect(positionOf(['a', 'missing'], 'value')).toEqual({ line: 1, column: 1 });
    // Through an alias, to the place where the text stands.
    expect(positionOf(['f', 'e'], 'value')).toEqual({ line: 3, column: 14 });
    expect(positionOf([], 'value')).toEqual({ line: 1, column: 1 });
  });
});
