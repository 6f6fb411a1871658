import type { CompiledEffect } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import { byCase, plan, unplan } from './agenda.ts';
import { note, type Play } from './journal-writing.ts';
import { planTicks } from './ticks.ts';

export function changePerson(
  play: Play,
  effect: CompiledEffect & { verb: 'person' },
  cause: Cause,
): void {
  const person = play.world.people[effect.person];
  if (!person) return;
  if (effect.riskTo !== null) person.risk = effect.riskTo;
  if (effect.risk !== null) person.risk = clamp(person.risk + effect.risk);
  person.trust = person.trust.map((trust, seat) => clamp(trust + (effect.trust[seat] ?? 0)));
  if (effect.guardian !== null) person.guardian = effect.guardian;
  if (effect.place !== null) person.place = effect.place;
  if (effect.track !== null) person.track = effect.track;
  if (effect.present !== null) {
    // Whoever is said to be there or not comes no more by the plan.
    unplan(play.world, (item) => item.kind === 'appear' && item.person === effect.person);
    if (effect.present !== person.present) {
      person.present = effect.present;
      touch(play, effect.person);
    }
  }
  person.consents = { ...person.consents, ...effect.consent };
  notePerson(play, effect.person, cause, effect.because);
}

function notePerson(play: Play, at: number, cause: Cause, because: string | null): void {
  const person = play.world.people[at];
  if (!person) return;
  const [police = 0, prosecution = 0, reception = 0, cso = 0] = person.trust;
  note(play, cause, {
    kind: 'person.changed',
    person: play.table.scenario.people[at]?.id ?? '',
    risk: person.risk,
    trust: { police, prosecution, reception, cso },
    guardian: person.guardian,
    present: person.present,
    because,
  });
}

/** The planned minute has come. */
export function appear(play: Play, at: number): void {
  const person = play.world.people[at];
  if (!person || person.present) return;
  person.present = true;
  touch(play, at);
  notePerson(play, at, byCase, null);
}

/** Contact: drift starts to count anew from here, and only while the person is there (rule 9). */
export function touch(play: Play, at: number): void {
  const { world } = play;
  const person = world.people[at];
  if (!person) return;
  person.contactAt = world.now;
  unplan(world, (item) => item.kind === 'drift' && item.person === at);
  planTicks(world, play.table.moments.afterContact[at]);
  planDrift(play, at);
}

export function drift(play: Play, at: number): void {
  const person = play.world.people[at];
  const rule = play.table.people[at];
  if (!person || !rule) return;
  person.risk = clamp(person.risk + rule.driftRisk);
  person.trust = person.trust.map((trust) => clamp(trust + rule.driftTrust));
  notePerson(play, at, byCase, null);
  planDrift(play, at);
}

function planDrift({ world, table }: Play, at: number): void {
  const every = table.people[at]?.driftEvery ?? 0;
  if (every > 0 && world.people[at]?.present) {
    plan(world, world.now + every, 'deadline', byCase, { kind: 'drift', person: at });
  }
}

export function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
