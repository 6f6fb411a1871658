import { expect, test } from 'vitest';
import { playByHand } from '../../../testing/play-log.ts';
import { playableCase } from '../../../testing/playable-case.ts';
import { rulesVersion } from '../../simulation/index.ts';
import type { Seat } from '../../scenario/index.ts';
import { buildDebrief } from './build-debrief.ts';

const known = (id: string, text: string, ...knownTo: Seat[]) => ({
  id,
  text,
  chip: null,
  parts: [{ id: '', text, knownTo }],
});
const scenario = playableCase({
  facts: [known('keys', 'He has the keys.', 'police'), known('calls', 'A man rings.', 'cso')],
  hypotheses: [
    { id: 'driver', say: 'He only drives.', for: ['keys'], against: ['calls'], because: 'He did.' },
    { id: 'chief', say: 'He leads them.', for: ['calls'], against: [], because: null },
  ],
});

function debriefsOf() {
  const play = playByHand(scenario);
  const hold = (belief: 'unlikely' | 'likely', ...against: string[]) =>
    play.does('police', {
      type: 'hypothesis.held',
      hypothesis: 1,
      text: 'The driver knows nobody.',
      belief,
      for: [],
      against,
    });
  hold('likely');
  hold('likely', 'keys');
  play.does('cso', {
    type: 'fact.shared',
    parts: ['calls'],
    to: 'police',
    channel: 'phone',
    basis: 'need-to-know',
  });
  play.waitUntil(60);
  hold('unlikely', 'keys', 'calls');
  const header = {
    scenario: scenario.id,
    version: scenario.version,
    contentHash: 'x',
    lawVersion: scenario.lawVersion,
    rulesVersion,
    settings: play.table.settings,
  };
  const of = (who: Seat | 'team') =>
    buildDebrief(play.table, { header, events: play.events }, who).hypotheses;
  return { police: of('police'), prosecution: of('prosecution'), team: of('team') };
}

test('what a seat thought is told in its last words, with every turn of its belief', () => {
  const { police, team, prosecution } = debriefsOf();
  expect(police?.own).toEqual([
    {
      seat: 'police',
      say: 'The driver knows nobody.',
      for: [],
      against: ['He has the keys.', 'A man rings.'],
      beliefs: [
        { at: 0, belief: 'likely' },
        { at: expect.any(Number), belief: 'unlikely' },
      ],
    },
  ]);
  expect(team?.own).toEqual(police?.own);
  expect(prosecution?.own).toEqual([]);
});

test('the author’s accounts are told with when each fact was known, and by whom the debrief is about', () => {
  const { police, team, prosecution } = debriefsOf();
  const [driver] = police?.case ?? [];
  expect(driver).toMatchObject({
    say: 'He only drives.',
    because: 'He did.',
    for: [{ say: 'He has the keys.', since: 0 }],
    against: [{ say: 'A man rings.', since: 5 }],
  });
  expect(team?.case[0]?.against).toEqual([{ say: 'A man rings.', since: 0 }]);
  expect(prosecution?.case[0]?.for).toEqual([{ say: 'He has the keys.', since: null }]);
});
