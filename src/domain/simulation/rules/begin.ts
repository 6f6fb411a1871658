import { seats } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';
import { byCase, plan } from './agenda.ts';
import { evidenceStates } from './evidence.ts';
import type { Observe, Play } from './journal-writing.ts';
import { startLimit } from './limits.ts';
import { touch } from './people.ts';
import { enterStage } from './stages.ts';
import { planTicks } from './ticks.ts';

/** The world at minute 0, before anything follows from it. */
export function beginWorld(table: CompiledCase, observe: Observe | null): World {
  const { scenario, settings } = table;
  const world: World = {
    now: 0,
    until: 0,
    closing: false,
    version: 0,
    nextId: 1,
    ended: null,
    passes: 0,
    items: 0,
    capacityLost: false,
    seats: seats.map((seat) => ({
      held: settings.held.includes(seat),
      busyUntil: 0,
      standingBy: null,
    })),
    variables: scenario.variables.map(({ start }) => start),
    resources: scenario.resources.map(({ count }) => ({ steps: [{ from: 0, count }] })),
    bookings: [],
    known: scenario.facts.flatMap((fact) =>
      fact.parts.flatMap(({ knownTo }) => seats.map((seat) => (knownTo.includes(seat) ? 0 : -1))),
    ),
    evidence: scenario.evidence.map(({ state }) => ({
      state: evidenceStates.indexOf(state),
      tainted: false,
      lost: false,
    })),
    people: scenario.people.map((person) => ({
      risk: person.risk,
      trust: seats.map((seat) => person.trust[seat]),
      guardian: person.guardian,
      place: person.place,
      track: person.track,
      present: person.presentFrom !== null && person.presentFrom <= 0,
      contactAt: 0,
      consents: {},
    })),
    limits: scenario.limits.map(() => ({ state: 'idle', due: -1 })),
    decisions: scenario.decisions.map(() => ({
      state: 'waiting',
      openedAt: -1,
      takenAt: -1,
      chosen: [],
    })),
    doables: table.acts.map(() => ({
      asked: 0,
      starts: 0,
      finishes: 0,
      lastFinish: -1,
      forced: 0,
      openedAt: -1,
    })),
    proposals: [],
    runs: [],
    requests: table.requests.map(() => ({
      state: 'idle',
      seat: -1,
      sentAt: -1,
      lawful: true,
      answers: [],
      cause: byCase,
    })),
    errors: [],
    stages: table.tracks.map(() => -1),
    inStage: table.stages.map(() => 0),
    triggers: table.triggers.map(() => ({ was: false, fired: false })),
    injects: scenario.injects.map(() => -1),
    dialogues: table.dialogues.map(() => ({ ended: false, forced: 0, openedAt: -1 })),
    agenda: [],
    journal: [],
  };
  const play: Play = { table, world, observe };
  scenario.limits.forEach((limit, at) => {
    if (limit.starts === null) return;
    if (limit.starts <= 0) startLimit(play, at, limit.starts, byCase);
    else plan(world, limit.starts, 'inject', byCase, { kind: 'limit.start', limit: at });
  });
  scenario.evidence.forEach(({ volatile }, at) => {
    if (volatile)
      plan(world, volatile.from + volatile.lostAfter, 'deadline', byCase, {
        kind: 'decay',
        evidence: at,
      });
  });
  scenario.people.forEach(({ presentFrom }, at) => {
    if (presentFrom !== null && presentFrom > 0)
      plan(world, presentFrom, 'inject', byCase, { kind: 'appear', person: at });
    touch(play, at);
  });
  scenario.injects.forEach(({ by }, at) => {
    if (by.kind === 'time') plan(world, by.at, 'inject', byCase, { kind: 'inject', inject: at });
  });
  planTicks(world, table.moments.at);
  plan(world, scenario.clock.latest, 'end', byCase, { kind: 'latest' });
  for (const { start } of table.tracks) enterStage(play, start, byCase);
  return world;
}
