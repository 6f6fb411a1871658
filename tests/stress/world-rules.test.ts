import { describe, expect, it } from 'vitest';
import { compileCase, type LogEvent, replay, whatIf } from '../../src/domain/simulation/index.ts';
import { allSeats, playByHand } from '../../src/testing/play-log.ts';
import { depot } from './depot-case.ts';

type Play = ReturnType<typeof playByHand>;
const hours = (count: number) => count * 60;
const play = (held = allSeats.held, settings = {}) => playByHand(depot, { held, ...settings });
const personOf = ({ table, world }: Play, id: string) => {
  const person = world.people[table.index.person.get(id) ?? -1];
  if (!person) throw new Error(`no person ${id}`);
  return person;
};
const evidenceOf = ({ table, world }: Play, id: string) =>
  world.evidence[table.index.evidence.get(id) ?? -1];
const variableOf = ({ table, world }: Play, id: string) =>
  world.variables[table.index.variable.get(id) ?? -1];
const decisionOf = ({ table, world }: Play, id: string) =>
  world.decisions[table.index.decision.get(id) ?? -1];
const limitOf = ({ table, world }: Play, id: string) =>
  world.limits[table.index.limit.get(id) ?? -1];
const stageOf = ({ table, world }: Play, track: number) =>
  table.stages[world.stages[track] ?? -1]?.id;
const take = (
  one: Play,
  seat: 'police' | 'prosecution' | 'reception' | 'cso',
  decision: string,
  ...options: string[]
) => one.does(seat, { type: 'decision.taken', decision, options });
const act = (one: Play, seat: 'police' | 'prosecution' | 'reception' | 'cso', ref: string) =>
  one.does(seat, { type: 'act.taken', act: ref });

describe('clock and order', () => {
  it('rule 1: the clock moves only when every held seat is busy or stands by, and only to the next due minute', () => {
    const one = play(['police']);
    expect(one.refusal(null, { type: 'clock.advanced', to: 30 })).toBe('seats-still-free');
    one.does('police', { type: 'seat.stoodBy', until: null });
    expect(one.refusal(null, { type: 'clock.advanced', to: 31 })).toBe('clock-not-due');
    one.does(null, { type: 'clock.advanced', to: 30 });
    expect(one.world.now).toBe(30);
  });

  it('rule 2: standing by ends at the first thing the seat can see', () => {
    const one = play(['police']);
    act(one, 'police', 'keep-camera');
    one.waitUntil(20);
    one.does('police', { type: 'seat.stoodBy', until: hours(9) });
    one.waitUntil(hours(3));
    expect(one.world.seats[0]?.standingBy).toBeNull();
    expect(one.happened('message.arrived').map(({ inject }) => inject)).toEqual(['visitor']);
  });

  it('rule 3: a deadline is inclusive: what happens in its last minute still counts', () => {
    const one = play(['police']);
    one.waitUntil(hours(3));
    expect(one.world.now).toBe(hours(3));
    take(one, 'police', 'scene', 'phone');
    expect(decisionOf(one, 'scene')?.state).toBe('taken');
  });

  it('rule 3: what finishes in a minute comes before the limit of that minute', () => {
    // Custody began two hours before the clock and lasts 72 hours; the charge finishes in its last minute.
    const one = play(['prosecution']);
    one.waitUntil(hours(69));
    take(one, 'prosecution', 'charge', 'narrow');
    one.waitUntil(hours(71));
    expect(one.happened('act.finished').at(-1)?.at).toBe(hours(70));
    expect(limitOf(one, 'custody')?.state).toBe('met');
  });

  it('rule 4: undo takes an act back while nothing else has happened, and the log keeps both', () => {
    const one = play(['police']);
    const taken = take(one, 'police', 'scene', 'phone');
    const undo: LogEvent = { seq: 1, at: 0, seat: 'police', type: 'act.withdrawn', event: taken };
    const { world } = replay(one.table, [...one.events, undo]);
    expect(world.decisions[0]?.state).toBe('open');
    expect(world.journal.some(({ kind }) => kind === 'act.withdrawn')).toBe(true);
  });

  it('rule 5: a repeating trigger fires again only after its condition was false', () => {
    const one = play(['police']);
    take(one, 'police', 'scene', 'lights');
    // The lamp goes on, the trigger counts a round, the round makes the lamp go out.
    expect(variableOf(one, 'rounds')).toBe(1);
    expect(variableOf(one, 'lamp')).toBe(false);
  });

  it('rule 6: effects come at the start, after an offset or at the finish of an act', () => {
    const one = play(['police']);
    take(one, 'police', 'scene', 'lights');
    expect(one.world.injects[one.table.index.inject.get('lamp-off') ?? -1]).toBe(0);
    expect(variableOf(one, 'pressure')).toBe(95);
    one.waitUntil(5);
    expect(variableOf(one, 'pressure')).toBe(100);
  });

  it('rule 6: what keeps officers busy without taking time leaves the seat free', () => {
    const one = play(['police', 'prosecution']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const proposal = take(one, 'police', 'joint-plan', 'alone');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    expect(one.world.seats[0]?.busyUntil).toBe(40);
    expect(one.world.bookings).toContainEqual(
      expect.objectContaining({ count: 3, from: 10, to: 10 + hours(5) }),
    );
  });

  it('rule 8: duty hours leave out nights, weekends and holidays', () => {
    const one = play(['police']);
    const intervals = one.table.resources[one.table.index.resource.get('interpreter') ?? -1]?.duty;
    // Friday 10:00 to 14:00, then Tuesday: Saturday and Sunday are off, Monday is a holiday.
    expect(intervals?.slice(0, 2)).toEqual([
      { from: 60, to: 300 },
      { from: 4 * 1440 + 60, to: 4 * 1440 + 300 },
    ]);
  });

  it('rule 8: a limit in months becomes minutes from the day it is counted', () => {
    expect(depot.limits.find(({ id }) => id === 'telecom')?.length).toBe(184 * 1440);
  });

  it('rule 9: a person drifts six hours after the last contact, never below 0 or above 100, never before being there', () => {
    const one = play();
    one.waitUntil(hours(6) + 1);
    expect(personOf(one, 'girl')).toMatchObject({ risk: 45, trust: [17, 27, 47, 67] });
    expect(personOf(one, 'driver').risk).toBe(10);
    expect(personOf(one, 'uncle').present).toBe(false);
    one.waitUntil(hours(13));
    expect(personOf(one, 'uncle')).toMatchObject({ present: true, risk: 100, trust: [0, 0, 0, 0] });
  });

  it('rule 9: contact by any seat starts the count anew', () => {
    const one = play();
    one.waitUntil(hours(5));
    act(one, 'cso', 'talk/how-are-you');
    one.waitUntil(hours(7));
    expect(personOf(one, 'girl').risk).toBe(40);
  });
});

describe('acts', () => {
  it('rule 10: a decision that nobody answers lapses when it closes', () => {
    const one = play(['police']);
    one.waitUntil(hours(3) + 1);
    expect(decisionOf(one, 'scene')?.state).toBe('lapsed');
  });

  it('rule 10: a standing act is open while its window is, and again when it is repeatable', () => {
    const one = play(['reception']);
    expect(one.refusal('reception', { type: 'act.taken', act: 'fetch-blankets' })).toBe('not-open');
    one.waitUntil(60);
    act(one, 'reception', 'fetch-blankets');
    one.waitUntil(85);
    expect(one.refusal('reception', { type: 'act.taken', act: 'fetch-blankets' })).toBeNull();
  });

  it('rule 11: only a seat with the power is offered the act; asking the one who has it is open', () => {
    const one = play();
    const refusal = (seat: 'police' | 'prosecution', act: string) =>
      one.refusal(seat, { type: 'act.taken', act });
    // In Montenegro the prosecutor orders the holding.
    expect([refusal('police', 'hold-driver'), refusal('prosecution', 'hold-driver')]).toEqual([
      'not-your-seat',
      null,
    ]);
    // The court has the power over a phone; either may ask it.
    expect(one.refusal('police', { type: 'request.sent', request: 'phone-order' })).toBeNull();
  });

  it('rule 12: acts of a menu in turn follow each other in the order chosen', () => {
    const one = play(['police']);
    take(one, 'police', 'scene', 'count', 'lights', 'phone');
    one.waitUntil(60);
    expect(one.happened('act.finished').map(({ ref, at }) => [ref, at])).toEqual([
      ['scene/count', 30],
      ['scene/lights', 50],
      ['scene/phone', 60],
    ]);
  });

  it('rule 12: a menu takes no more than its number and no pair that excludes each other', () => {
    const one = play(['police']);
    const refusal = (...options: string[]) =>
      one.refusal('police', { type: 'decision.taken', decision: 'scene', options });
    expect(refusal('lights', 'count', 'phone', 'ask-girl')).toBe('too-many');
    expect(refusal('phone', 'browse')).toBe('excluded');
  });

  it('rule 13: a proposal leaves both seats free, one at a time, and a yes starts it', () => {
    const one = play(['police', 'prosecution']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const proposal = take(one, 'police', 'joint-plan', 'together');
    expect(one.world.seats.slice(0, 2).map(({ busyUntil }) => busyUntil <= 10)).toEqual([
      true,
      true,
    ]);
    expect(
      one.refusal('police', { type: 'decision.taken', decision: 'joint-plan', options: ['later'] }),
    ).toBe('proposal-open');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    expect(one.world.seats.slice(0, 2).map(({ busyUntil }) => busyUntil)).toEqual([70, 70]);
  });

  it('rule 13: a no or no answer in time leaves the decision open', () => {
    const one = play(['police', 'prosecution']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const first = take(one, 'police', 'joint-plan', 'together');
    one.does('prosecution', { type: 'proposal.refused', proposal: first });
    expect(decisionOf(one, 'joint-plan')?.state).toBe('open');
    take(one, 'police', 'joint-plan', 'together');
    one.waitUntil(71);
    expect(one.happened('proposal.lapsed').map(({ at }) => at)).toEqual([70]);
    expect(decisionOf(one, 'joint-plan')?.state).toBe('open');
  });

  it('rule 14: asking books the first time at which all is free, and the seat is free until then', () => {
    const one = play(['police']);
    act(one, 'police', 'drive');
    expect(one.world.seats[0]?.busyUntil).toBe(0);
    expect(one.happened('act.booked')[0]).toMatchObject({ ref: 'drive', from: 30, until: 60 });
    // It may not take what overlaps the booking, and may take what ends before it.
    expect(
      one.refusal('police', {
        type: 'decision.taken',
        decision: 'scene',
        options: ['lights', 'phone'],
      }),
    ).toBeNull();
    expect(
      one.refusal('police', {
        type: 'decision.taken',
        decision: 'scene',
        options: ['lights', 'browse'],
      }),
    ).toBe('booked');
  });

  it('rule 14: lost capacity plans bookings anew that have not begun', () => {
    const one = play(['police', 'prosecution']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const proposal = take(one, 'police', 'joint-plan', 'alone');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    one.waitUntil(40);
    // One officer is left until 310; two are needed: booked for then.
    take(one, 'police', 'second-door', 'two');
    expect(one.happened('act.booked').at(-1)).toMatchObject({ from: 310 });
    act(one, 'police', 'guard-gate');
    act(one, 'police', 'send-officers-away');
    expect(one.happened('act.booked').at(-1)).toMatchObject({ from: 400 });
  });

  it('rule 15: an answer depends on what was asked before, and the first end that holds ends the dialogue', () => {
    const one = play();
    one.waitUntil(30);
    act(one, 'cso', 'talk/who-rang');
    one.waitUntil(40);
    act(one, 'cso', 'talk/how-are-you');
    one.waitUntil(50);
    act(one, 'cso', 'talk/who-rang');
    one.waitUntil(60);
    expect(one.happened('message.arrived').map(({ text }) => text)).toEqual([
      'answer:talk/who-rang:1',
      'answer:talk/how-are-you:0',
      'answer:talk/who-rang:0',
      'end:talk:0',
    ]);
    expect(one.refusal('cso', { type: 'act.taken', act: 'talk/who-rang' })).toBe('not-open');
  });

  it('rule 16: a pending consequence falls when another act cancels it, and who did is on record', () => {
    const one = play(['police', 'reception']);
    take(one, 'police', 'scene', 'ask-girl');
    one.waitUntil(60);
    take(one, 'reception', 'bed', 'early');
    one.waitUntil(100);
    expect(one.happened('later.cancelled')).toEqual([
      expect.objectContaining({
        later: 'girl-leaves',
        at: 100,
        cause: expect.objectContaining({ seat: 'reception' }),
      }),
    ]);
  });

  it('rule 16: its "unless" is read when it comes due', () => {
    const one = play();
    take(one, 'police', 'scene', 'ask-girl');
    one.waitUntil(hours(7));
    expect(one.happened('later.came').map(({ later, at }) => [later, at])).toEqual([
      ['girl-leaves', 370],
    ]);
  });

  it('rule 17: every verb changes the world it names', () => {
    const verbs = new Set(
      JSON.stringify(depot)
        .match(/"verb":"[a-z-]+"/g)
        ?.map((found) => found.slice(8, -1)),
    );
    expect([...verbs].sort()).toEqual([
      'add',
      'book',
      'cancel',
      'close',
      'examine',
      'free',
      'inject',
      'later',
      'locate',
      'lose',
      'meet-limit',
      'open',
      'person',
      'raise',
      'secure',
      'set',
      'start-limit',
      'taint',
      'tell',
    ]);
    const one = play(['police', 'prosecution', 'reception', 'cso']);
    act(one, 'prosecution', 'lose-ledger');
    act(one, 'police', 'guard-gate');
    act(one, 'police', 'end-guard');
    one.waitUntil(30);
    expect(evidenceOf(one, 'ledger')?.lost).toBe(true);
    expect(one.world.bookings).toEqual([]);
  });

  it('rule 18: tracks run side by side, a nested stage enters its outer one, one move at a time', () => {
    const one = play(['police']);
    expect([stageOf(one, 0), stageOf(one, 1)]).toEqual(['main.first-hours.scene', 'girl.waits']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    expect(stageOf(one, 0)).toBe('main.first-hours.station');
    expect(one.happened('fact.learned').map(({ part }) => part)).toEqual(['route']);
    one.waitUntil(1441);
    expect(stageOf(one, 0)).toBe('main.building');
  });

  it('rule 19: the case ends at its first settled end, and the rest of the agenda falls', () => {
    const one = play(['prosecution']);
    one.waitUntil(1445);
    take(one, 'prosecution', 'charge', 'narrow');
    one.waitUntil(14400);
    expect(one.world.ended?.ending).toBe('thin');
    expect(one.world.now).toBeGreaterThanOrEqual(4 * 1440);
    expect(one.world.now).toBeLessThan(5 * 1440);
    expect(one.world.agenda).toEqual([]);
  });
});

describe('knowing', () => {
  it('rule 20: parts add up, a share arrives by its channel, and not sharing is an act of its own', () => {
    const one = play(['cso', 'police']);
    one.does('cso', {
      type: 'fact.shared',
      parts: ['call.number'],
      to: 'police',
      channel: 'phone',
      basis: 'consent',
    });
    expect(one.happened('fact.learned')).toEqual([]);
    one.waitUntil(5);
    expect(one.happened('fact.learned')).toEqual([
      expect.objectContaining({
        seat: 'police',
        part: 'call.number',
        from: 'cso',
        channel: 'phone',
        basis: 'consent',
      }),
    ]);
    one.does('cso', {
      type: 'fact.withheld',
      parts: ['call.room'],
      to: 'police',
      reason: 'professional-secrecy',
    });
    expect(one.happened('fact.withheld')).toHaveLength(1);
    expect(
      one.refusal('cso', {
        type: 'fact.shared',
        parts: ['call.danger'],
        to: 'police',
        channel: 'phone',
        basis: 'consent',
      }),
    ).toBe('not-known');
  });

  it('rule 21: a named condition asks any of several seats for all of several facts', () => {
    const one = play(['cso', 'prosecution']);
    const holds = () => one.table.conditions.get('somebody-knows-call')?.(one.world);
    expect(holds()).toBe(false);
    one.waitUntil(60);
    take(one, 'cso', 'tell', 'pass-all');
    one.waitUntil(70);
    expect(holds()).toBe(true);
  });

  it('rule 22: sending and granting an unlawful request are two errors, and a refused one may be narrowed', () => {
    const one = play(['police', 'cso']);
    one.does('police', { type: 'request.sent', request: 'room-number' });
    one.waitUntil(5);
    one.does('cso', { type: 'request.answered', request: 'room-number', answer: 'give' });
    expect(one.happened('error.raised').map(({ error, seats }) => [error, seats])).toEqual([
      ['asked-too-much', ['police']],
      ['gave-too-much', ['cso']],
    ]);
    const other = play(['police', 'cso']);
    expect(other.refusal('police', { type: 'request.sent', request: 'danger-only' })).toBe(
      'not-open',
    );
    other.does('police', { type: 'request.sent', request: 'room-number' });
    other.waitUntil(5);
    other.does('cso', { type: 'request.answered', request: 'room-number', answer: 'refuse' });
    expect(other.refusal('police', { type: 'request.sent', request: 'danger-only' })).toBeNull();
  });

  it('rule 22: an authority answers in its duty hours, its delay counted from sending', () => {
    const one = play(['prosecution', 'police']);
    take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    one.does('prosecution', { type: 'request.sent', request: 'phone-order' });
    one.waitUntil(hours(9));
    // Sent at 09:30, usual six hours: 15:30, still on duty.
    expect(one.happened('request.answered').map(({ at, answer }) => [at, answer])).toEqual([
      [390, 'granted'],
    ]);
  });

  it('rule 23: a limit may begin before the case, is met by listed seats only, and is missed once', () => {
    const one = play();
    expect(limitOf(one, 'custody')).toEqual({ state: 'running', due: hours(70) });
    one.waitUntil(hours(72));
    expect(one.happened('limit.missed').map(({ limit, at }) => [limit, at])).toEqual([
      ['custody', hours(70)],
    ]);
    expect(personOf(one, 'driver').present).toBe(false);
  });

  it('rule 24: a stand-in acts as the case says, answers after its delay, and agrees only to what is listed', () => {
    const one = play(['police']);
    one.waitUntil(hours(2) + 40);
    expect(
      one
        .happened('act.started')
        .filter(({ seats }) => seats.includes('reception'))
        .map(({ ref, at }) => [ref, at]),
    ).toEqual([
      ['bed/early', 90],
      ['fetch-blankets', 135],
    ]);
    const other = play(['prosecution']);
    other.waitUntil(36);
    // Police is a stand-in: it takes its menu after a quarter of an hour.
    expect(other.happened('decision.taken').map(({ decision, at }) => [decision, at])).toEqual([
      ['scene', 15],
    ]);
  });

  it('rule 25: a condition reads the state it names', () => {
    const one = play(['cso']);
    const open = () => decisionOf(one, 'tell')?.state;
    expect(open()).toBe('waiting');
    one.waitUntil(hours(1));
    expect(open()).toBe('open');
  });
});

describe('replay', () => {
  it('rule 34: another choice is replayed with the rest as it was, and what no longer fits is listed', () => {
    const one = play(['police', 'prosecution']);
    const first = take(one, 'police', 'scene', 'browse');
    one.waitUntil(15);
    one.does('prosecution', { type: 'request.sent', request: 'phone-order' });
    act(one, 'police', 'keep-camera');
    one.waitUntil(hours(8));
    const other = whatIf(one.table, one.events, first, {
      type: 'decision.taken',
      decision: 'scene',
      options: ['phone'],
    });
    expect(other.skipped).toEqual([]);
    expect(other.world.journal.find(({ kind }) => kind === 'request.answered')).toMatchObject({
      answer: 'granted',
    });
    expect(one.happened('request.answered')[0]).toMatchObject({ answer: 'refused' });
    expect(replay(one.table, other.events).refused).toBeNull();
  });

  it('rule 34: an input that is no longer legal is skipped and named', () => {
    const one = play(['police', 'prosecution']);
    const first = take(one, 'police', 'scene', 'phone');
    one.waitUntil(10);
    const proposal = take(one, 'police', 'joint-plan', 'together');
    one.does('prosecution', { type: 'proposal.agreed', proposal });
    one.waitUntil(70);
    take(one, 'police', 'second-door', 'two');
    const other = whatIf(one.table, one.events, proposal, {
      type: 'decision.taken',
      decision: 'joint-plan',
      options: ['later'],
    });
    expect(first).toBe(0);
    expect(other.skipped.map(({ event, why }) => [event.type, why])).toEqual([
      ['decision.taken', 'not-open'],
    ]);
  });

  it('rule 35: a log replays only under the settings it was played with', () => {
    const one = play(['police']);
    act(one, 'police', 'keep-camera');
    const stranger = compileCase(depot, { ...allSeats, held: ['cso'] });
    expect(replay(stranger, one.events).refused?.why).toBe('not-held');
  });

  it('rule 36: a variant changes names, decay and traits, and leaves ids alone', () => {
    const one = play(['police'], { variant: 'other-girl' });
    expect(one.table.scenario.people[0]).toMatchObject({
      id: 'girl',
      called: 'the young woman',
      risk: 55,
    });
    one.waitUntil(hours(5) + 1);
    expect(evidenceOf(one, 'camera')?.lost).toBe(true);
  });

  it('rule 37: a cut leaves decisions out; a skippable one takes its default step, unscored', () => {
    const one = play(['police'], { cut: 'class-90' });
    one.waitUntil(1440 + 61);
    expect(one.happened('decision.opened').some(({ decision }) => decision === 'charge')).toBe(
      false,
    );
    expect(one.happened('act.finished').at(-1)).toMatchObject({ ref: 'charge/narrow', seats: [] });
    expect(one.happened('act.started').at(-1)?.scored).toBe(false);
  });
});
