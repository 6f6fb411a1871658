import { describe, expect, test } from 'vitest';
import { soundCase } from '../../../testing/faulty-cases/sound-case.ts';
import {
  calls,
  decision,
  effect,
  item,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { allSeats, playByHand } from '../../../testing/play-log.ts';
import { scoreRun } from '../../scoring/index.ts';
import {
  compileCase,
  playSteps,
  readPlaythrough,
  settingsOf,
  writePlaythrough,
} from '../../simulation/index.ts';
import { prove } from '../prove.ts';
import { askedOfWorld } from './asked-of-world.ts';
import { explore } from './explore.ts';
import { stateKey } from './state-key.ts';
import { witnessOf } from './witness.ts';

const budget = { seed: 1, states: 300, plays: 12, tries: 12 };
const nothing = { conditions: [], texts: [] };

/** Four seats, a signature, a limit that opens something when it is missed, a menu. */
const busyCase = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 900 },
  facts: [
    {
      id: 'van',
      text: 'A van.',
      chip: null,
      parts: [{ id: '', text: 'A van.', knownTo: ['police'] }],
    },
  ],
  limits: [
    {
      id: 'custody',
      say: 'Custody',
      point: 'police-custody-limit',
      length: 120,
      starts: 0,
      metBy: ['police'],
      knownTo: ['police'],
      missed: [effect('open', { what: 'explain' })],
    },
  ],
  decisions: [
    decision('bed', 'reception', {
      hall: { worth: [{ when: null, worth: 1 }] },
      room: { consent: ['cso'], takes: 30, worth: [{ when: null, worth: 2 }] },
    }),
    decision(
      'scene',
      'police',
      { film: {}, ask: {}, wait: {} },
      { choose: { upTo: 2, order: 'together' }, menu: true },
    ),
  ],
  acts: [
    standingAct('release', ['police'], { do: [effect('meet-limit', { limit: 'custody' })] }),
    standingAct('explain', ['police'], { takes: 5 }),
    standingAct('fetch', ['cso'], { when: calls('knows', 'cso', 'van') }),
  ],
  items: [item('bed', { kind: 'quality', decision: 'bed', points: 2, seats: ['reception'] })],
});

describe('a walk over all states', () => {
  test('is whole where the case is small', () => {
    const { walked } = explore(soundCase(), [], [], budget);
    expect(walked.isWhole).toBe(true);
    expect(walked.left).toBe(0);
  });

  test('says what it left where the case is larger than the budget', () => {
    const { walked } = explore(busyCase, [], [], { ...budget, states: 50 });
    expect(walked.isWhole).toBe(false);
    expect(walked.left).toBeGreaterThan(0);
  });

  test('takes two worlds for one that differ in who caused what and in the order of the acts', () => {
    const table = compileCase(busyCase, allSeats);
    const asked = askedOfWorld(busyCase);
    const [one, other] = [playByHand(busyCase), playByHand(busyCase)];
    one.does('police', { type: 'act.taken', act: 'release' });
    one.waitUntil(20);
    one.does('cso', { type: 'note.written', text: 'A note.' });
    other.does('cso', { type: 'note.written', text: 'Another.' });
    other.does('police', { type: 'act.taken', act: 'release' });
    other.waitUntil(20);
    expect(stateKey(table, one.world, asked)).toBe(stateKey(table, other.world, asked));
    other.does('police', { type: 'decision.taken', decision: 'scene', options: ['film'] });
    expect(stateKey(table, one.world, asked)).not.toBe(stateKey(table, other.world, asked));
  });
});

test('every sighting has a witness that the case accepts, and that a file can hold', () => {
  const { coverage } = explore(busyCase, [], [], budget);
  expect(coverage.seen.size).toBeGreaterThan(15);
  for (const [key, sighting] of coverage.seen) {
    const witness = witnessOf(sighting, 'witness', key);
    const played = playSteps(compileCase(busyCase, settingsOf(witness)), witness.acts);
    expect(played.ok, key).toBe(true);
    const written = JSON.parse(JSON.stringify(writePlaythrough(witness))) as unknown;
    expect(readPlaythrough(written)).toEqual({ ok: true, value: witness });
  }
});

test('a witness shows what was seen when it is played again', () => {
  const { coverage } = explore(busyCase, [], [], budget);
  for (const key of ['started:explain', 'limit:custody:met', 'started:bed/room'] as const) {
    const sighting = coverage.seen.get(key);
    if (!sighting) throw new Error(`${key} was not seen`);
    const witness = witnessOf(sighting, 'witness', key);
    const again = explore(busyCase, [], [witness], { ...budget, states: 1, plays: 0, tries: 0 });
    expect(again.coverage.seen.has(key), key).toBe(true);
  }
});

test('scores that were found are earned by their witnesses', () => {
  const { scores } = prove(busyCase, nothing, [], budget);
  expect(scores.map(({ who }) => who)).toEqual([
    'team',
    'police',
    'prosecution',
    'reception',
    'cso',
  ]);
  for (const { who, highest, lowest } of scores) {
    for (const { witness, capped, raw } of [highest, lowest]) {
      const table = compileCase(busyCase, settingsOf(witness));
      const played = playSteps(table, witness.acts);
      if (!played.ok) throw new Error('The witness is refused');
      expect(scoreRun(table, played.value, { seat: who })).toMatchObject({ capped, raw });
    }
    expect(highest.capped).toBeGreaterThanOrEqual(lowest.capped);
  }
  expect(scores[0]).toMatchObject({ highest: { capped: 100 }, lowest: { capped: 0 } });
});

test('the same case and budget give the same proof, byte for byte', () => {
  const once = JSON.stringify(prove(busyCase, nothing, [], budget));
  expect(JSON.stringify(prove(busyCase, nothing, [], budget))).toBe(once);
});
