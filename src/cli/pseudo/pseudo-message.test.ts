import compile from 'icu-minify/compile';
import format, { type CompiledMessage } from 'icu-minify/format';
import { describe, expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import { pseudoLanguages } from './index.ts';
import { inCyrillic, long } from './voices.ts';

const messages = messagesOf(en);

describe.each(Object.entries(pseudoLanguages))(
  'every English message, said in the %s',
  (tag, say) => {
    test('keeps its arguments, plurals, selects and tags', () => {
      expect(messages.length).toBeGreaterThan(500);
      for (const [key, text] of messages) {
        const english = compile(text);
        expect(argumentsOf(say(english)), key).toEqual(argumentsOf(english));
      }
    });

    test('can be said for every count and has no English letter left', () => {
      for (const [key, text] of messages) {
        const english = compile(text);
        for (const count of [0, 1, 2, 7]) {
          const values = valuesFor(english, count);
          const sentence = format(say(english), tag, values, { formatters });
          expect(String(sentence), key).not.toMatch(/[A-Za-z]/);
        }
      }
    });
  },
);

test('an argument, both forms of a plural, a select and a tag stand where they stood', () => {
  const english = compile(
    'Ask {who}: {count, plural, one {# day} other {# days}}, {kind, select, a {near} other {far}} <b>now {who}</b>',
  );
  expect(pseudoLanguages.mk(english)).toEqual([
    'Аск ',
    ['who'],
    ': ',
    ['count', 2, { one: [0, ' дањ'], other: [0, ' дањс'] }],
    ', ',
    ['kind', 1, { a: 'неар', other: 'фар' }],
    ' ',
    ['b', 'нош ', ['who']],
  ]);
});

test('long words are 60 % longer', () => {
  expect(long('Prosecution')).toHaveLength(17);
  expect(long('What happened, 14:20')).toBe('Ŵĥĥáţţ ĥááþþþéññééđ, 14:20');
});

test('Cyrillic words keep their case and everything that is no letter', () => {
  expect(inCyrillic('Rest area, 02:10')).toBe('Рест ареа, 02:10');
});

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

function messagesOf(branch: object, path = ''): [key: string, text: string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : messagesOf(value, `${path}${key}.`),
  );
}

/** The message without its texts: names, kinds, styles and keys of options, in their order. */
function argumentsOf(message: CompiledMessage | 0): unknown[] {
  if (message === 0) return ['#'];
  if (typeof message === 'string') return [];
  return message.flatMap((node): unknown[] => {
    if (typeof node === 'string') return [];
    if (typeof node === 'number') return ['#'];
    const [name, kind, options] = node;
    if (kind === undefined) return [[name]];
    if (typeof kind !== 'number') return [[name, argumentsOf(node.slice(1) as CompiledMessage)]];
    return [[name, kind, isChoice(kind) ? optionsOf(options).map(keyAndArguments) : options]];
  });
}

const keyAndArguments = ([key, option]: [string, CompiledMessage | 0]) => [
  key,
  argumentsOf(option),
];

/** Whether the kind of an argument is a plural or a select. */
const isChoice = (kind: unknown) => kind === 1 || kind === 2 || kind === 3;

const optionsOf = (options: unknown) =>
  Object.entries(options as Record<string, CompiledMessage | 0>);

/** A value for each argument: the same number everywhere, and `other` where a word is chosen by. */
function valuesFor(message: CompiledMessage | 0, count: number): Record<string, string | number> {
  if (typeof message !== 'object') return {};
  const values: Record<string, string | number> = {};
  for (const node of message) {
    if (typeof node !== 'object') continue;
    const [name, kind, options] = node;
    values[name] = kind === 1 ? 'other' : count;
    if (isChoice(kind))
      for (const [, option] of optionsOf(options)) Object.assign(values, valuesFor(option, count));
  }
  return values;
}
