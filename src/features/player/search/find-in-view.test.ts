import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../domain/scenario/index.ts';
import { deskView } from '../../../domain/simulation/index.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { decision, person, playableCase } from '../../../testing/playable-case.ts';
import { canSearch, type Findable, findablesOf, findIn } from './find-in-view.ts';

function line(id: string, ...texts: string[]): Findable {
  return { kind: 'known', id, at: 0, lines: texts.map((text) => ({ text, isCase: true })) };
}

/** What is found, with the matching words in brackets. */
function found(findables: readonly Findable[], query: string): string[] {
  return findIn(findables, query).flatMap(({ found: all }) =>
    all.map(({ lines }) =>
      lines
        .map(({ text, marks }) =>
          marks.reduceRight(
            (rest, [from, to]) =>
              `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
            text,
          ),
        )
        .join(' | '),
    ),
  );
}

describe('a search', () => {
  test.each([
    ['VAN', 'The van stands at the pump', 'The [van] stands at the pump'],
    ['sid', 'A room in Šid', 'A room in [Šid]'],
    ['Šid', 'a room in sid', 'a room in [sid]'],
    ['medjed', 'Međed', null],
    ['meded', 'Međed', '[Međed]'],
    ['куманово', 'Во КУМАНОВО, ноќе', 'Во [КУМАНОВО], ноќе'],
    ['нок', 'Во Куманово, ноќе', 'Во Куманово, [ноќ]е'],
    ['gjyq', 'Gjyqi i Shkallës së Parë', '[Gjyq]i i Shkallës së Parë'],
    ['shkalles', 'Gjyqi i Shkallës së Parë', 'Gjyqi i [Shkallës] së Parë'],
    // A sign written as a letter and a combining mark is marked whole.
    ['sid', 'S\u030Cid', '[S\u030Cid]'],
    ['😀', 'a 😀 b', 'a [😀] b'],
  ])('for %j in %j', (query, text, shown) => {
    expect(found([line('one', text)], query)).toEqual(shown === null ? [] : [shown]);
  });

  test('wants every word, in whichever line and order', () => {
    const all = [line('one', 'Reception', 'the boy and the phone'), line('two', 'the phone')];
    expect(found(all, 'phone recep')).toEqual(['[Recep]tion | the boy and the [phone]']);
  });

  test('marks every place once, also where words lie over each other', () => {
    expect(found([line('one', 'banana, van')], 'ana an')).toEqual(['b[anan]a, v[an]']);
  });

  test('takes a single sign only where it stands alone', () => {
    expect(found([line('one', 'gate 4, 44 people')], 'gate 4')).toEqual(['[gate] [4], 44 people']);
  });

  test.each(['', ' ', 'a', ' a '])('finds nothing for %j, which is too little', (query) => {
    expect(canSearch(query)).toBe(false);
    expect(findIn([line('one', 'a')], query)).toEqual([]);
  });

  test('takes what is typed as it is, not as a pattern or as markup', () => {
    expect(found([line('one', '<b>cost (net).*</b>')], '(net).*')).toEqual([
      '<b>cost [(net).*]</b>',
    ]);
    expect(found([line('one', 'anything')], '.*')).toEqual([]);
  });

  test('leaves out kinds in which nothing is found', () => {
    const log: Findable = { ...line('three', 'van'), kind: 'log' };
    expect(findIn([line('one', 'boy'), log], 'van').map(({ kind }) => kind)).toEqual(['log']);
  });
});

describe('what can be found', () => {
  const scenario = playableCase({
    decisions: [decision('d1', 'police', { a: {} })],
    people: [person('boy', { knownTo: ['reception'] })],
  });
  const run = playByHand(scenario, {});
  const seen = (seat: Seat) =>
    findablesOf(deskView(run.table, run.world, run.events, seat), {
      happening: (one) => ({ head: { text: one.kind, isCase: false }, texts: [] }),
      logLine: (entry) => entry.kind,
      evidence: (state) => state,
    });

  test('is on the desk of the seat: a person it does not know is not there', () => {
    expect(seen('reception').some(({ kind, id }) => kind === 'people' && id === 'boy')).toBe(true);
    expect(seen('police').some(({ kind }) => kind === 'people')).toBe(false);
  });

  test('has the notes and reasons of the seat, newest first, and of no other seat', () => {
    run.does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['a'],
      reasons: { facts: [], risks: [], rules: [], words: 'because of the cold' },
    });
    run.does('police', { type: 'note.written', text: 'ask again' });
    const log = seen('police').filter(({ kind }) => kind === 'log');
    expect(log.map(({ lines }) => lines[0]?.text)).toEqual(['noted', 'decided']);
    expect(log[1]?.lines.at(-1)?.text).toBe('because of the cold');
    expect(seen('reception').filter(({ kind }) => kind === 'log')).toEqual([]);
  });
});
