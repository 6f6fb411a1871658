import { describe, expect, it } from 'vitest';
import {
  act,
  calls,
  compares,
  decision,
  effect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

type PlayableRequest = PlayableScenario['requests'][number];

function request(id: string, parts: Partial<PlayableRequest> = {}): PlayableRequest {
  return {
    ...act(id, { kind: 'request', takes: 0 }),
    id,
    from: ['police'],
    toSeat: 'prosecution',
    toAuthority: null,
    channel: null,
    lawfulWhen: null,
    unlawful: { send: null, grant: null },
    usual: 30,
    answers: [answer('yes')],
    narrower: null,
    repeatable: false,
    ...parts,
  };
}
function answer(
  id: string,
  parts: Partial<PlayableRequest['answers'][number]> = {},
): PlayableRequest['answers'][number] {
  return { id, is: 'granted', say: 'Yes.', when: null, after: null, do: [], ...parts };
}
const play = (parts: Partial<PlayableScenario>, ...held: ('police' | 'prosecution')[]) =>
  playByHand(playableCase(parts), { held });

describe('a request', () => {
  it('is answered by the colleague who steps in when a person leaves, counted from sending', () => {
    const one = play({ requests: [request('help')] }, 'police', 'prosecution');
    one.does('police', { type: 'request.sent', request: 'help' });
    one.does('police', { type: 'seat.stoodBy', until: 10 });
    one.does('prosecution', { type: 'seat.stoodBy', until: 10 });
    one.does(null, { type: 'clock.advanced', to: 10 });
    one.does(null, { type: 'seat.left', who: 'prosecution' });
    one.waitUntil(40);
    expect(one.happened('request.answered').map(({ at }) => at)).toEqual([30]);
  });

  it('waits for the person who has taken the seat, and nobody answers in that place', () => {
    const one = play({ requests: [request('help')] }, 'police');
    one.does('police', { type: 'request.sent', request: 'help' });
    one.does(null, { type: 'seat.joined', who: 'prosecution' });
    one.waitUntil(100);
    expect(one.happened('request.answered')).toEqual([]);
    expect(one.refusal('prosecution', answered('help', 'yes'))).toBeNull();
  });

  it('is answered once, however often the seat changes hands', () => {
    const one = play({ requests: [request('help', { repeatable: true })] }, 'police');
    one.does('police', { type: 'request.sent', request: 'help' });
    one.does(null, { type: 'seat.joined', who: 'prosecution' });
    one.does(null, { type: 'seat.left', who: 'prosecution' });
    one.does(null, { type: 'seat.joined', who: 'prosecution' });
    one.does(null, { type: 'seat.left', who: 'prosecution' });
    one.waitUntil(30);
    one.does('police', { type: 'request.sent', request: 'help' });
    one.waitUntil(100);
    expect(one.happened('request.answered').map(({ at }) => at)).toEqual([30, 60]);
  });

  it('that can be made once is spent when an option has made it', () => {
    const one = play(
      {
        requests: [request('help')],
        decisions: [decision('d1', 'police', { a: { takes: 5, asks: 'help' } })],
      },
      'police',
    );
    one.does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    one.waitUntil(60);
    expect(one.happened('request.answered').map(({ at }) => at)).toEqual([35]);
    expect(one.refusal('police', { type: 'request.sent', request: 'help' })).toBe('not-open');
  });

  it('to which no answer fits gets none, and may be made again where it is repeatable', () => {
    const one = play(
      {
        requests: [
          request('help', {
            repeatable: true,
            answers: [answer('yes', { when: compares(calls('now'), '>=', 50) })],
          }),
        ],
      },
      'police',
    );
    one.does('police', { type: 'request.sent', request: 'help' });
    expect(one.refusal('police', { type: 'request.sent', request: 'help' })).toBe('not-open');
    one.waitUntil(31);
    expect(one.happened('request.answered')).toEqual([]);
    one.does('police', { type: 'request.sent', request: 'help' });
    one.waitUntil(100);
    expect(one.happened('request.answered').map(({ at }) => at > 50)).toEqual([true]);
  });

  it('of a default step comes from the seat of the decision', () => {
    const one = playByHand(
      playableCase({
        requests: [request('help', { from: ['prosecution'], toSeat: 'cso' })],
        decisions: [
          decision(
            'd1',
            'prosecution',
            { a: { asks: 'help' } },
            { defaultStep: 'a', skippable: true },
          ),
          decision('d2', 'prosecution', { b: {} }),
        ],
        cuts: [{ id: 'solo-40', minutes: 40, leaveOut: ['d1'], say: null }],
      }),
      { held: ['police'], cut: 'solo-40' },
    );
    one.waitUntil(100);
    expect(one.happened('request.sent').map(({ seat }) => seat)).toEqual(['prosecution']);
  });

  it('that an effect opens waits for that effect', () => {
    const one = play(
      {
        requests: [request('help')],
        acts: [
          standingAct('learn', ['police'], { takes: 0, do: [effect('open', { what: 'help' })] }),
        ],
      },
      'police',
    );
    expect(one.refusal('police', { type: 'request.sent', request: 'help' })).toBe('not-open');
    one.does('police', { type: 'act.taken', act: 'learn' });
    expect(one.refusal('police', { type: 'request.sent', request: 'help' })).toBeNull();
  });
});

function answered(request: string, answer: string) {
  return { type: 'request.answered', request, answer } as const;
}
