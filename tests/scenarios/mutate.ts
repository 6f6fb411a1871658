import { parse, stringify } from 'yaml';
import type { Draw } from '../../src/testing/random-play.ts';

/** A file that somebody, or something, has spoilt. */
export type Mutation = { kind: string; file: string | Uint8Array };
type Content = null | boolean | number | string | Content[] | { [key: string]: Content };
type Group = { [key: string]: Content };

/** One mutation of a case, drawn with its place and its kind. */
export function mutate(text: string, draw: Draw): Mutation {
  const kind = pick(kinds, draw);
  return { kind, file: mutations[kind](text, draw) };
}

const mutations = {
  // The text as such.
  'a line dropped': (text, draw) => onLines(text, draw, (lines, at) => lines.splice(at, 1)),
  'a line doubled': (text, draw) =>
    onLines(text, draw, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'two lines swapped': (text, draw) =>
    onLines(text, draw, (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  'a line moved in or out': (text, draw) =>
    onLines(text, draw, (lines, at) =>
      lines.splice(at, 1, draw(2) ? ` ${lines[at]}` : (lines[at] ?? '').slice(1)),
    ),
  'a tab at a beginning': (text, draw) =>
    onLines(text, draw, (lines, at) => lines.splice(at, 1, `\t${lines[at]}`)),
  'a mark put in': (text, draw) =>
    inserted(text, draw, pick('{}[]:,"\'#&*!|>%@`-?\\\n\t '.split(''), draw)),
  'a mark taken out': (text, draw) => {
    const at = draw(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'cut off': (text, draw) => text.slice(0, draw(text.length)),
  'a part doubled': (text, draw) => {
    const from = draw(text.length);
    const part = text.slice(from, from + draw(2000));
    return inserted(text, draw, part);
  },
  binary: (text, draw) => {
    const bytes = new TextEncoder().encode(text);
    for (let i = draw(50); i >= 0; i--) bytes[draw(bytes.length)] = draw(256);
    return bytes;
  },
  'not a text at all': (_, draw) => Uint8Array.from({ length: 1 + draw(20_000) }, () => draw(256)),
  'a bomb of aliases': (text, draw) => {
    const levels = 3 + draw(30);
    const lines = ['a0: &a0 [lol, lol, lol]'];
    for (let i = 1; i < levels; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    return draw(2) ? `${lines.join('\n')}\n${text}` : `${text}\n${lines.join('\n')}`;
  },
  'a circle of aliases': (text, draw) =>
    onLines(text, draw, (lines, at) =>
      lines.splice(at, 1, (lines[at] ?? '').replace(/: ?/, ': &circle { again: *circle, ')),
    ),
  'brackets without end': (text, draw) =>
    inserted(
      text,
      draw,
      pick(['[', '{a: ', '- ', '? ', '"', "'", '&a '], draw).repeat(10 ** (1 + draw(4))),
    ),
  // What the text says.
  'a key dropped': (text, draw) => onContent(text, draw, ({ parent, key }) => remove(parent, key)),
  'a key renamed': (text, draw) =>
    onContent(text, draw, ({ parent, key }) => {
      const value = parent[key];
      remove(parent, key);
      put(
        parent,
        pick([`${key}x`, key.slice(1), key.toUpperCase(), '', '1', 'id', 'when', 'do'], draw),
        value ?? null,
      );
    }),
  'a wrong kind': (text, draw) =>
    onContent(text, draw, ({ parent, key }) =>
      put(
        parent,
        key,
        pick<Content>(
          [null, true, false, 0, -1, 1.5, '', 'x', [], {}, [null], [[]], { a: 1 }, [1, 'a', {}]],
          draw,
        ),
      ),
    ),
  'a huge number': (text, draw) =>
    onContent(text, draw, ({ parent, key }) =>
      put(
        parent,
        key,
        pick<Content>(
          [
            1e308,
            -1e308,
            2 ** 53,
            1e20,
            -0,
            Infinity,
            Number.NaN,
            'PT999999M',
            'P9999D',
            '9999-12-31T23:59',
          ],
          draw,
        ),
      ),
    ),
  'deep nesting': (text, draw) =>
    onContent(text, draw, ({ parent, key, value }) => {
      let nested = value;
      for (let i = draw(300); i >= 0; i--) nested = draw(2) ? [nested] : { do: [nested] };
      put(parent, key, nested);
    }),
  'two values swapped': (text, draw) => {
    const content = contentOf(text);
    const [one, other] = [place(content, draw), place(content, draw)];
    put(one.parent, one.key, other.value);
    put(other.parent, other.key, one.value);
    return toText(content);
  },
  'a key of the language itself': (text, draw) =>
    onLines(text, draw, (lines, at) => {
      const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
      const key = pick(
        ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '"__proto__"'],
        draw,
      );
      lines.splice(
        at,
        0,
        `${indent}${key}: ${pick(['{ polluted: true }', '1', '[]', '{ prototype: { polluted: true } }'], draw)}`,
      );
    }),
  'a name of the language itself': (text, draw) =>
    onContent(text, draw, ({ parent, key }) =>
      put(parent, key, pick(['constructor', 'toString', 'valueOf', 'hasOwnProperty'], draw)),
    ),
  'a long text': (text, draw) =>
    onContent(text, draw, ({ parent, key }) =>
      put(parent, key, pick(['x', 'x ', '\n', '🙂', 'ć', '&&'], draw).repeat(10 ** (1 + draw(5)))),
    ),
  'script in every text': (text, draw) => {
    const markup = pick(MARKUP, draw);
    const content = contentOf(text);
    everywhere(content, (parent, key, value) => {
      // Texts have spaces or capitals; names and times would only be refused.
      if (typeof value === 'string' && /[ A-Z]/.test(value) && !/[()']|^[-]?P|^\d{4}-/.test(value))
        put(parent, key, markup);
    });
    return toText(content);
  },
  'script in one place': (text, draw) =>
    onContent(text, draw, ({ parent, key }) => put(parent, key, pick(MARKUP, draw))),
  'a condition spoilt': (text, draw) =>
    onContent(text, draw, ({ parent, key, value }) =>
      put(
        parent,
        key,
        pick(CONDITIONS, draw) + (typeof value === 'string' && draw(2) ? ` && ${value}` : ''),
      ),
    ),
} as const satisfies Record<string, (text: string, draw: Draw) => string | Uint8Array>;

const kinds = Object.keys(mutations) as (keyof typeof mutations)[];

const MARKUP = [
  '<script>globalThis.polluted = true</script>',
  '<img src=x onerror="globalThis.polluted = true">',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("return 1")()}}',
  '${alert(1)}',
  "'; DROP TABLE runs; --",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '&lt;b&gt;',
  '{plural, select, other {x}}',
];
const CONDITIONS = [
  "'a'.matches('(a+)+$')",
  'true',
  '1',
  "knows('police')",
  '((((((((((((((((((((((((((((((1',
  '!'.repeat(400),
  '[1,2,3].all(x, x > 0)',
  "timestamp('2020-01-01T00:00:00Z') == now()",
  'now() / 0 > 1',
  "holds('late')",
  '1 == 1.0',
  "{'a': 1}",
  'a.b.c',
  'has(a.b)',
  "b'abc' == b'a'",
  'constructor',
  "done('__proto__')",
  "knows('police', 'constructor')",
  '-'.repeat(200) + '1',
  "'" + 'x'.repeat(580) + "'",
  'dyn(1)',
  "duration('1h')",
];

type Place = { parent: Group; key: string; value: Content };

function onContent(text: string, draw: Draw, change: (place: Place) => void): string {
  const content = contentOf(text);
  change(place(content, draw));
  return toText(content);
}

let parsed = { text: '', json: '' };
/** A fresh copy of what a text says; the text itself is parsed once. */
function contentOf(text: string): Group {
  if (parsed.text !== text) parsed = { text, json: JSON.stringify(parse(text)) };
  return JSON.parse(parsed.json) as Group;
}

/** A member somewhere in a content; lists are groups with numbers for keys here. */
function place(content: Group, draw: Draw): Place {
  const places: Place[] = [];
  everywhere(content, (parent, key, value) => places.push({ parent, key, value }));
  return pick(places, draw);
}

function everywhere(
  value: Content,
  visit: (parent: Group, key: string, value: Content) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    everywhere(below, visit);
    visit(value as Group, key, below);
  }
}

function put(parent: Group, key: string, value: Content): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function remove(parent: Group, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** JSON is YAML too and faster to write; it has no word for numbers that are none. */
function toText(content: Content): string {
  const json = JSON.stringify(
    content,
    (_, value: unknown) =>
      Number.isFinite(value) || typeof value !== 'number' ? value : 'NOT-FINITE',
    1,
  );
  return json.includes('"NOT-FINITE"')
    ? stringify(content, { aliasDuplicateObjects: false })
    : json;
}

function onLines(text: string, draw: Draw, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, draw(lines.length));
  return lines.join('\n');
}

function inserted(text: string, draw: Draw, what: string): string {
  const at = draw(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function pick<One>(list: readonly One[], draw: Draw): One {
  return list[draw(list.length)] as One;
}
