import { describe, expect, it } from 'vitest';
import { type Scored, scoreRun } from '../../src/domain/scoring/index.ts';
import type { Input } from '../../src/domain/simulation/index.ts';
import { allSeats, playByHand } from '../../src/testing/play-log.ts';
import { depot } from './depot-case.ts';

type Play = ReturnType<typeof playByHand>;
type Seat = 'police' | 'prosecution' | 'reception' | 'cso';
const hours = (count: number) => count * 60;
const play = (held: Seat[] = allSeats.held, settings = {}) =>
  playByHand(depot, { held, ...settings });
const take = (one: Play, seat: Seat, decision: string, ...options: string[]) =>
  one.does(seat, { type: 'decision.taken', decision, options });
const score = (one: Play, seat: Scored = 'team') => scoreRun(one.table, one.events, { seat });
const itemOf = (one: Play, id: string, seat: Scored = 'team') => {
  const item = score(one, seat).items.find((found) => found.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};
const toTheEnd = (one: Play) => {
  one.waitUntil(depot.clock.latest);
  return one;
};

describe('the score', () => {
  it('rule 26: worth is read when the option starts, before its effects', () => {
    const one = play(['police', 'prosecution']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const proposal = take(one, 'police', 'joint-plan', 'together');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    one.waitUntil(75);
    expect(itemOf(one, 'joint-plan')).toMatchObject({ earned: 3, available: 3 });

    const other = play(['police', 'prosecution']);
    take(other, 'police', 'scene', 'lights');
    other.waitUntil(20);
    const second = take(other, 'police', 'joint-plan', 'together');
    other.does('prosecution', { type: 'proposal.agreed', proposal: second });
    other.waitUntil(90);
    expect(itemOf(other, 'joint-plan')).toMatchObject({ earned: 2, available: 3 });
  });

  it('rule 27: raw is earned of available, rounded once; weighted is a number beside it', () => {
    const one = toTheEnd(play());
    const { points, raw } = score(one);
    expect(raw).toBe(Math.floor((points.earned / points.available) * 100 + 0.5));
  });

  it('rule 28: what never opened by an avoidable choice of the team is lost, what arises is left out', () => {
    const one = play();
    take(one, 'police', 'scene', 'lights');
    one.waitUntil(20);
    const proposal = take(one, 'police', 'joint-plan', 'later');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    toTheEnd(one);
    expect(itemOf(one, 'second-door')).toMatchObject({ state: 'lost', earned: 0, available: 3 });
    expect(itemOf(one, 'press-photo')).toMatchObject({ state: 'not-observed', available: 0 });
  });

  it('rule 28: for one seat, what another seat closed is left out', () => {
    const one = play(['police', 'prosecution']);
    toTheEnd(one);
    // Nobody found the ledger: the item never opened, and no act of police closed it.
    expect(itemOf(one, 'ledger-read', 'police')).toMatchObject({ state: 'not-observed' });
    expect(itemOf(one, 'second-door', 'police')).toMatchObject({ state: 'lost' });
  });

  it('rule 28: an item set aside by an upheld challenge is left out', () => {
    const one = play();
    one.does(null, { type: 'item.setAside', item: 'count-first' });
    toTheEnd(one);
    expect(itemOf(one, 'count-first')).toMatchObject({ state: 'not-observed', available: 0 });
  });

  it("rule 29: a seat's score holds its own items; a stand-in's are left out", () => {
    const one = play(['reception']);
    toTheEnd(one);
    expect(
      score(one, 'reception')
        .items.filter(({ available }) => available > 0)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['bed', 'bed-early']);
    expect(itemOf(one, 'scene')).toMatchObject({ state: 'not-observed' });
  });

  it('rule 30: a menu is one item, the worth of what was chosen', () => {
    const one = play(['police']);
    take(one, 'police', 'scene', 'count', 'lights', 'phone');
    one.waitUntil(60);
    expect(itemOf(one, 'scene')).toMatchObject({ kind: 'menu', earned: 5, available: 5 });
  });

  it('rule 30: timing falls in a line from full to 30 %, then stays until its end, inclusive', () => {
    const earnedAt = (minute: number) => {
      const one = play(['police']);
      one.waitUntil(minute - 20);
      one.does('police', { type: 'act.taken', act: 'keep-camera' });
      one.waitUntil(minute + 1);
      return itemOf(one, 'camera-early').earned;
    };
    // Full until 2 h, 30 % at 6 h, nothing after 10 h; two points.
    expect(earnedAt(hours(2))).toBe(2);
    expect(earnedAt(hours(4))).toBeCloseTo(2 * 0.65, 10);
    expect(earnedAt(hours(6))).toBeCloseTo(0.6, 10);
    expect(earnedAt(hours(10))).toBeCloseTo(0.6, 10);
    expect(earnedAt(hours(10) + 1)).toBe(0);
  });

  it('rule 30: order is earned when the first is done and not after the other; never done is lost', () => {
    const orderOf = (...options: string[]) => {
      const one = play(['police']);
      take(one, 'police', 'scene', ...options);
      return itemOf(toTheEnd(one), 'count-first').earned;
    };
    expect([
      orderOf('count', 'lights'),
      orderOf('lights', 'count'),
      orderOf('count'),
      orderOf('lights'),
    ]).toEqual([1, 0, 1, 0]);
  });

  it('rule 30: an omission is earned by the act inside its window, once it has opened', () => {
    const one = play();
    toTheEnd(one);
    expect(itemOf(one, 'lamp-checked')).toMatchObject({ state: 'lost', available: 2 });
    const other = play();
    other.waitUntil(hours(4));
    other.does('police', { type: 'act.taken', act: 'guard-gate' });
    expect(itemOf(toTheEnd(other), 'lamp-checked')).toMatchObject({ state: 'earned', earned: 2 });
  });

  it('rule 30: sharing adds up its parts, counts each part beyond need as a leak, and lawful silence earns', () => {
    const share = (...shares: Input[]) => {
      const one = play();
      one.waitUntil(30);
      one.does('cso', { type: 'act.taken', act: 'talk/how-are-you' });
      one.waitUntil(40);
      one.does('cso', { type: 'act.taken', act: 'talk/who-rang' });
      one.waitUntil(50);
      for (const input of shares) {
        one.does('cso', input);
        one.waitUntil(one.world.now + 6);
      }
      return itemOf(toTheEnd(one), 'danger-told').earned;
    };
    const told = (...parts: string[]): Input => ({
      type: 'fact.shared',
      parts,
      to: 'police',
      channel: 'phone',
      basis: 'consent',
    });
    expect(share(told('call.danger', 'call.number'))).toBe(2);
    expect(share(told('call.danger'), told('call.number'))).toBe(2);
    expect(share(told('call.danger'))).toBe(1);
    expect(share(told('call.danger', 'call.number', 'call.room'))).toBe(1);
    expect(
      share({
        type: 'fact.withheld',
        parts: ['call.danger', 'call.number'],
        to: 'police',
        reason: 'professional-secrecy',
      }),
    ).toBe(2);
    expect(share()).toBe(0);
  });

  it('rule 30: a reason needs a fact, a risk and a rule of the accepted, and no more than two of a kind', () => {
    const earned = (facts: string[], risks: string[], rules: string[]) => {
      const one = play(['police']);
      one.does('police', {
        type: 'decision.taken',
        decision: 'scene',
        options: ['ask-girl'],
        reasons: { facts, risks, rules },
      });
      return itemOf(toTheEnd(one), 'scene-reason').earned;
    };
    expect(earned(['driver-silent'], ['girl-leaves'], ['court-order'])).toBe(1);
    expect(earned(['driver-silent'], ['girl-leaves'], ['guardian-first'])).toBe(0);
    expect(earned(['driver-silent'], [], ['court-order'])).toBe(0);
  });

  it('rule 31: the lowest cap of all raised binds; a repair of its door in time adds ten', () => {
    const one = play(['police']);
    const taken = take(one, 'police', 'scene', 'ask-girl', 'browse');
    one.waitUntil(30);
    expect(score(one).caps.map(({ tier, binding, repaired }) => [tier, binding, repaired])).toEqual(
      [
        ['A', expect.any(Boolean), false],
        ['B', expect.any(Boolean), false],
      ],
    );
    one.does('police', {
      type: 'repair.tried',
      event: taken,
      ref: 'scene/ask-girl',
      way: 'call-guardian',
    });
    one.waitUntil(45);
    const caps = score(one).caps;
    expect(caps.find(({ tier }) => tier === 'A')).toMatchObject({ repaired: true, cap: 59 });
    expect(caps.find(({ tier }) => tier === 'B')).toMatchObject({ repaired: false, cap: 59 });
  });

  it('rule 31: the wrong way, the wrong seat or too late repairs nothing', () => {
    const one = play(['police']);
    const taken = take(one, 'police', 'scene', 'browse');
    one.waitUntil(20);
    one.does('police', {
      type: 'repair.tried',
      event: taken,
      ref: 'scene/browse',
      way: 'call-guardian',
    });
    one.waitUntil(hours(3));
    one.does('police', { type: 'repair.tried', event: taken, ref: 'scene/browse', way: 'report' });
    one.waitUntil(hours(4));
    expect(score(one).caps[0]?.repaired).toBe(false);
  });

  it('rule 31: a seat that neither took nor signed is not capped, the team is', () => {
    const one = play(['police', 'reception']);
    take(one, 'police', 'scene', 'ask-girl');
    toTheEnd(one);
    expect(score(one, 'reception').caps).toEqual([]);
    expect(score(one, 'team').caps).toHaveLength(1);
  });

  it('rule 32: no level is claimed under four observed items of two decisions', () => {
    const report = score(toTheEnd(play()));
    for (const { observed, level } of report.competencies)
      if (observed < 4) expect(level).toBeNull();
    expect(report.competencies.some(({ level }) => level !== null)).toBe(true);
  });

  it('rule 32: ranges come from the log alone: the same log gives the same range', () => {
    const one = toTheEnd(play());
    expect(score(one)).toEqual(score(one));
  });

  it('rule 33: certainty is kept in the log and never scored', () => {
    const points = (certainty: 'not-sure' | 'very') => {
      const one = play(['police', 'prosecution']);
      take(one, 'police', 'scene', 'phone');
      one.waitUntil(10);
      const proposal = one.does('police', {
        type: 'decision.taken',
        decision: 'joint-plan',
        options: ['alone'],
        certainty,
      });
      one.does('prosecution', { type: 'proposal.agreed', proposal });
      return score(toTheEnd(one)).points;
    };
    expect(points('very')).toEqual(points('not-sure'));
  });
});
