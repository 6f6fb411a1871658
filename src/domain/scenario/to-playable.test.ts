import { describe, expect, it } from 'vitest';
import { edited, everyKeyScenario } from '../../testing/every-key-scenario.ts';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { lawLibrary } from '../law/packs.ts';
import type { PlayableScenario } from './playable.ts';
import { readScenario } from './read-scenario.ts';
import { playableHash, toPlayable } from './to-playable.ts';

function playable(text: string): PlayableScenario {
  const result = toPlayable(readScenario({ 'scenario.yaml': text }, lawLibrary).draft, lawLibrary);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}
const complete = playable(everyKeyScenario);
const minimal = playable(minimalScenario());

describe('a playable case', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(complete))).toEqual(complete);
  });

  it('has every default filled in', () => {
    expect(minimal.channels).toEqual([
      { id: 'phone', say: 'By phone', takes: 5 },
      { id: 'writing', say: 'In writing', takes: 30 },
    ]);
    expect(minimal.bases.map(({ id }) => id)).toEqual([
      'need-to-know',
      'child-protection',
      'consent',
      'legal-duty',
    ]);
    expect(minimal.withholding.map(({ id }) => id)).toEqual([
      'professional-secrecy',
      'no-consent',
      'danger-without-identity',
    ]);
    expect(minimal.tracks).toMatchObject([
      { id: 'case', start: 'running', stages: [{ id: 'running' }] },
    ]);
    expect(minimal.standIns).toEqual([{ seat: 'police', delay: 30, consents: [], acts: [] }]);
    expect(minimal.people).toMatchObject([
      {
        presentFrom: 0,
        drift: { every: 360, risk: 5, trust: -3 },
        trust: { police: 50, prosecution: 50, reception: 50, cso: 50 },
        knownTo: ['police'],
        guardian: 'none',
      },
    ]);
    expect(minimal.decisions).toMatchObject([
      { choose: { upTo: 1, order: 'together' }, menu: false, consentWithin: 120, scored: true },
    ]);
  });

  it('has no key for places and ties where none are declared, so that its hash stays what it was', () => {
    const keys = Object.keys(minimal);
    for (const key of ['places', 'travel', 'mentioned']) expect(keys).not.toContain(key);
    const [seals] = complete.facts.filter(({ id }) => id === 'two-seals');
    expect(seals).toEqual({
      id: 'two-seals',
      text: 'The container has two seals.',
      chip: null,
      parts: [{ id: '', text: 'The container has two seals.', knownTo: ['police'] }],
    });
  });

  it('says travel in minutes, and who sees a place', () => {
    expect(complete.travel).toEqual([{ between: ['yard', 'centre'], takes: 40 }]);
    expect(
      complete.places?.map(({ id, in: outer, knownTo }) => [id, outer, knownTo.length]),
    ).toEqual([
      ['yard', null, 4],
      ['container', 'yard', 4],
      ['jacket', 'yard', 4],
      ['centre', null, 2],
    ]);
  });

  it('keeps what the author declared instead of the defaults', () => {
    expect(complete.channels.map(({ id }) => id)).toEqual(['phone', 'letter']);
    expect(complete.ways.map(({ id }) => id)).toEqual(['tell-court']);
    expect(complete.standIns.map(({ seat, delay }) => [seat, delay])).toEqual([
      ['police', 30],
      ['prosecution', 20],
      ['reception', 30],
      ['cso', 30],
    ]);
  });

  it('counts all time in whole minutes from the start of the clock', () => {
    expect(complete.clock).toEqual({ start: '2026-03-14T02:10+01:00', offset: 60, latest: 4320 });
    expect(complete.limits.map(({ id, length, starts }) => [id, length, starts])).toEqual([
      ['custody', 2880, -60],
      ['guardian', 1440, null],
    ]);
    expect(complete.decisions[2]?.opens.at).toBe(590);
    expect(complete.evidence[0]?.volatile).toMatchObject({
      lostAfter: 360,
      from: 60,
      unless: 'examined',
    });
    expect(complete.injects[0]?.by).toEqual({ kind: 'time', at: 15 });
    expect(complete.people[1]?.presentFrom).toBe(120);
  });

  it('has duty hours as intervals, without holidays', () => {
    // Saturday to Tuesday, Monday a holiday, the court works on weekdays.
    expect(complete.authorities[0]?.duty).toEqual([]);
    expect(
      playable(edited(everyKeyScenario, 'holidays: [2026-03-16]', 'holidays: []')).authorities[0]
        ?.duty,
    ).toEqual([{ from: 3230, to: 3710 }]);
  });

  it('says each effect once and names each part of a fact', () => {
    const effects = complete.decisions[0]?.options[0]?.do;
    expect(effects?.map((effect) => effect.verb === 'person' && [effect.who, effect.at])).toEqual([
      ['boy', null],
      ['friend', null],
      ['boy', 0],
    ]);
    expect(effects?.[0]).toMatchObject({
      risk: -5,
      trust: { police: 5, prosecution: 5, reception: 5, cso: 5 },
    });
    const answer = complete.dialogues[0]?.questions[0]?.answers[0]?.do[0];
    expect(answer).toMatchObject({
      verb: 'tell',
      to: ['cso'],
      parts: ['uncle-calls.number', 'uncle-calls.threat'],
    });
    expect(complete.injects[0]?.do[0]).toMatchObject({
      verb: 'tell',
      to: ['police'],
      parts: ['two-seals'],
    });
    expect(
      complete.facts.map(({ id, parts }) => [id, parts.map((part) => [part.id, part.knownTo])]),
    ).toEqual([
      [
        'uncle-calls',
        [
          ['number', ['reception']],
          ['threat', ['cso']],
        ],
      ],
      ['two-seals', [['', ['police']]]],
    ]);
  });

  it('writes a quantifier out over seats and facts', () => {
    const text = JSON.stringify(complete.conditions[0]?.when.tree);
    expect(text).toBe(
      JSON.stringify({
        op: 'or',
        left: {
          op: 'and',
          left: { op: 'call', fn: 'knows', args: ['police', 'uncle-calls.threat'] },
          right: { op: 'call', fn: 'knows', args: ['police', 'uncle-calls.number'] },
        },
        right: {
          op: 'and',
          left: { op: 'call', fn: 'knows', args: ['prosecution', 'uncle-calls.threat'] },
          right: { op: 'call', fn: 'knows', args: ['prosecution', 'uncle-calls.number'] },
        },
      }),
    );
  });

  it('ends in a stage only when it stands there', () => {
    expect(complete.endsWhen[0]?.when.text).toBe("in_stage('case', 'day') && (done('charge'))");
  });

  it('knows which seats hold the power an act needs', () => {
    const powerOf = (id: string) => complete.acts.find((act) => act.id === id)?.power;
    expect(powerOf('order-seizure')).toEqual({ point: 'seizure-basis', seats: ['prosecution'] });
    expect(powerOf('keep-silent')).toBeNull();
  });

  it('adds the consent of an option to that of its decision', () => {
    expect(complete.decisions[0]?.options.map(({ id, consent }) => [id, consent])).toEqual([
      ['give-water', ['prosecution']],
      ['secure-phone', ['prosecution']],
      ['search-phone', ['prosecution', 'cso']],
    ]);
  });

  it('cites each law point once, as the pack of its jurisdiction answers it', () => {
    expect(new Set(complete.law.map(({ point }) => point)).size).toBe(complete.law.length);
    expect(complete.law.find(({ point }) => point === 'police-custody-limit')).toMatchObject({
      power: 'prosecutor',
      entry: { id: 'rs.cpc.294' },
      confidence: 'high',
      shownToLearners: true,
    });
  });

  it('keeps where things come from by the path of the object', () => {
    expect(complete.provenance).toMatchObject({
      'facts.uncle-calls': { source: ['file-a'], confidence: 'medium' },
      'decisions.first-hour': { source: ['file-a'], confidence: 'high' },
      'decisions.first-hour.options.search-phone': { reviewer: 'A. Person' },
      'triggers.0': { note: 'Happens when all wait.' },
    });
    expect(Object.keys(complete.provenance).some((path) => path.startsWith('sources'))).toBe(false);
  });
});

describe('items of decisions', () => {
  const items = (text: string) =>
    playable(text).items.map(({ id, kind, points, seats }) => [id, kind, points, seats]);

  it('are worth the best option, or the best options that can be chosen together', () => {
    expect(items(everyKeyScenario).slice(0, 2)).toEqual([
      // 2 + 2: the third option is worth nothing, and is excluded by the second.
      ['first-hour', 'menu', 4, ['police', 'prosecution', 'cso']],
      ['bed', 'quality', 3, ['reception']],
    ]);
  });

  it('are not made for a decision that is not scored', () => {
    expect(items(everyKeyScenario).map(([id]) => id)).not.toContain('charge');
  });

  it('of a menu leave out what excludes each other', () => {
    const menu = (excludes: string) =>
      edited(
        edited(
          minimalScenario(),
          'competencies: [C3]\n    options:\n',
          `competencies: [C3]\n    choose: up to 2\n    options:\n      call-help: { say: Call for help, worth: 3${excludes} }\n`,
        ),
        'takes: PT30M, worth: 0',
        'takes: PT30M, worth: 1',
      );
    expect(items(menu(''))).toEqual([['first-step', 'menu', 5, ['police']]]);
    expect(items(menu(', excludes: [ask-how-he-is]'))).toEqual([
      ['first-step', 'menu', 4, ['police']],
    ]);
    expect(items(menu(', excludes: [ask-how-he-is, search-the-bus]'))).toEqual([
      ['first-step', 'menu', 3, ['police']],
    ]);
  });

  it('open with the decision, also those of reasons and proportionality', () => {
    const opens = Object.fromEntries(complete.items.map(({ id, opens: at }) => [id, at.decision]));
    expect(opens).toMatchObject({
      bed: 'bed',
      'mild-first': 'bed',
      'why-first-hour': 'first-hour',
      'quick-bed': null,
    });
  });
});

describe('toPlayable', () => {
  it('gives the problems instead when anything blocks play', () => {
    const { draft } = readScenario(
      { 'scenario.yaml': edited(minimalScenario(), '[passenger]', '[driver]') },
      lawLibrary,
    );
    expect(toPlayable(draft, lawLibrary)).toMatchObject({
      ok: false,
      trouble: [{ code: 'unknown/person', line: null }],
    });
  });

  it('refuses a draft whose file could not be read to its end, however whole it looks', () => {
    const { draft } = readScenario(
      { 'scenario.yaml': `${minimalScenario()}\nguided: { worked-example: "Look` },
      lawLibrary,
    );
    const result = toPlayable(draft, lawLibrary);
    expect(result.ok ? [] : result.trouble.map(({ code }) => code)).toContain('yaml/unclosed');
  });

  it('lets warnings pass', () => {
    const text = edited(minimalScenario(), 'kind: warm-up', 'kind: short');
    const { draft, problems } = readScenario({ 'scenario.yaml': text }, lawLibrary);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(toPlayable(draft, lawLibrary).ok).toBe(true);
  });
});

describe('the hash of a case', () => {
  it('is the same for the same case, however the file is written', () => {
    expect(playableHash(playable(`# A comment\n${minimalScenario()}`))).toBe(playableHash(minimal));
  });

  it('changes with any text, number or order that is played', () => {
    const hashes = [
      edited(minimalScenario(), 'worth: 2', 'worth: 3'),
      edited(minimalScenario(), 'Search the bus first', 'Search the bus at once'),
      edited(minimalScenario(), 'version: 1.0.0', 'version: 1.0.1'),
    ].map((text) => playableHash(playable(text)));
    expect(new Set([playableHash(minimal), ...hashes]).size).toBe(4);
  });
});
