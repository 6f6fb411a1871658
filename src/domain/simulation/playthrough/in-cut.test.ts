import { expect, test } from 'vitest';
import { playableCase } from '../../../testing/playable-case.ts';
import { inCut } from './in-cut.ts';
import { readPlaythrough } from './read-playthrough.ts';

test('a play in a cut does nothing about what the cut leaves out, and everything else', () => {
  const read = readPlaythrough({
    id: 'r',
    title: 'R',
    acts: [
      { seat: 'police', take: 'door', options: ['knock'] },
      { seat: 'prosecution', agree: 'door' },
      { seat: 'police', 'put-right': 'door/knock', way: 'report' },
      { seat: 'police', take: 'doorbell', options: ['ring'] },
      { seat: 'police', act: 'look' },
    ],
    expect: {},
  });
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  const scenario = playableCase({
    cuts: [{ id: 'solo-40', minutes: 40, leaveOut: ['door'], say: null }],
  });
  const short = inCut(read.value, scenario, 'solo-40');
  expect(short.cut).toBe('solo-40');
  expect(short.acts).toMatchObject([
    { do: 'take', decision: 'doorbell' },
    { do: 'act', act: 'look' },
  ]);
});
