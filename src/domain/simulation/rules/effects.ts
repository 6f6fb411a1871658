import type { CompiledEffect, Effects } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { ActRun } from '../world.ts';
import { plan, unplan } from './agenda.ts';
import { closeDecision, openDecision } from './decisions.ts';
import { raise } from './errors.ts';
import { changeEvidence } from './evidence.ts';
import { note, type Play, seatNumber, wake } from './journal-writing.ts';
import { learn } from './knowledge.ts';
import { meetLimit, startLimit } from './limits.ts';
import { changePerson, clamp } from './people.ts';

/** Runs a list that belongs to no act: offsets count from now. */
export function runEffects(play: Play, list: Effects, cause: Cause): void {
  list.effects.forEach((effect, index) => {
    if (effect.at === null || effect.at === 0) runEffect(play, effect, cause);
    else
      plan(play.world, play.world.now + effect.at, 'finish', cause, {
        kind: 'effect',
        list: list.list,
        index,
      });
  });
}

/** The effects of an act at its start: those marked `start` now, those with an offset onto the agenda (rule 6). */
export function beginEffects(play: Play, list: Effects, run: ActRun): void {
  list.effects.forEach((effect, index) => {
    if (effect.at === null) return;
    if (effect.at === 0) runEffect(play, effect, run.cause);
    else
      plan(play.world, run.from + effect.at, 'finish', run.cause, {
        kind: 'effect',
        list: list.list,
        index,
      });
  });
}

/** The effects of an act at its finish. */
export function finishEffects(play: Play, list: Effects, cause: Cause): void {
  for (const effect of list.effects) if (effect.at === null) runEffect(play, effect, cause);
}

export function runEffect(play: Play, effect: CompiledEffect, cause: Cause): void {
  const { world, table } = play;
  if (effect.when && !effect.when(world)) return;
  switch (effect.verb) {
    case 'set':
    case 'add':
      return changeValue(play, effect);
    case 'tell': {
      const { channel, basis } = effect;
      for (const seat of effect.to) learn(play, seat, effect.parts, { cause, channel, basis });
      return;
    }
    case 'evidence':
      return changeEvidence(play, effect.evidence, effect.to, cause, effect.because);
    case 'person':
      return changePerson(play, effect, cause);
    case 'start-limit':
      return startLimit(play, effect.limit, world.now, cause);
    case 'meet-limit':
      return meetLimit(play, effect.limit, cause);
    case 'book': {
      const { resource, count } = effect;
      world.bookings.push({
        resource,
        count,
        from: world.now,
        to: world.now + effect.for,
        run: -1,
      });
      world.capacityLost = true;
      return;
    }
    case 'free':
      return freeResource(play, effect.resource, effect.count);
    case 'later':
      return scheduleLater(play, effect.later, cause);
    case 'cancel':
      for (const item of unplan(world, (one) => one.kind === 'later' && one.name === effect.name)) {
        const id = item.kind === 'later' ? table.laters[item.later]?.id : undefined;
        note(play, cause, { kind: 'later.cancelled', later: id ?? '', due: item.due });
      }
      return;
    case 'inject':
      return deliverInject(play, effect.inject, cause);
    case 'open':
    case 'close':
      return force(play, effect, cause);
    case 'raise':
      return raise(play, effect.error, cause, { ref: cause.ref ?? '', because: effect.because });
  }
}

export function deliverInject(play: Play, at: number, cause: Cause): void {
  const inject = play.table.injects[at];
  if (!inject || (play.world.injects[at] ?? -1) >= 0) return;
  play.world.injects[at] = play.world.now;
  note(play, cause, {
    kind: 'message.arrived',
    from: inject.from,
    channel: inject.channel,
    to: inject.to,
    text: inject.text,
    inject: play.table.scenario.injects[at]?.id ?? null,
  });
  wake(play.world, inject.to.map(seatNumber));
  runEffects(play, inject.effects, cause);
}

/** A variable takes its new value; a resource its new number of units from now on. */
function changeValue({ world }: Play, effect: CompiledEffect & { verb: 'set' | 'add' }): void {
  if (effect.variable >= 0) {
    const before = world.variables[effect.variable];
    const after = effect.verb === 'set' ? effect.to : Number(before) + effect.by;
    world.variables[effect.variable] = effect.meter ? clamp(Number(after)) : after;
    return;
  }
  const resource = world.resources[effect.resource];
  if (!resource) return;
  const before = resource.steps.at(-1)?.count ?? 0;
  const count = Math.max(0, effect.verb === 'set' ? Number(effect.to) : before + effect.by);
  resource.steps.push({ from: world.now, count });
  if (count < before) world.capacityLost = true;
}

/** Ends what effects have booked: what would end first goes first. */
function freeResource({ world }: Play, resource: number, count: number): void {
  const isRunning = (one: { resource: number; from: number; to: number; run: number }) =>
    one.resource === resource && one.run < 0 && one.from <= world.now && world.now < one.to;
  const running = world.bookings.filter(isRunning).sort((a, b) => a.to - b.to);
  let left = count;
  for (const booking of running) {
    const gone = Math.min(left, booking.count);
    if (gone === 0) return;
    left -= gone;
    const kept = { ...booking, count: booking.count - gone };
    world.bookings = world.bookings.flatMap((one) =>
      one === booking ? (kept.count > 0 ? [kept] : []) : [one],
    );
  }
}

/** Rule 16: scheduling a pending id again keeps the earlier time. */
function scheduleLater(play: Play, at: number, cause: Cause): void {
  const { world, table } = play;
  const later = table.laters[at];
  if (!later) return;
  const due = world.now + later.after;
  const pending = world.agenda.find((item) => item.kind === 'later' && item.name === later.name);
  if (pending && pending.due <= due) return;
  if (pending) unplan(world, (item) => item === pending);
  plan(world, due, 'finish', cause, { kind: 'later', later: at, name: later.name });
  note(play, cause, { kind: 'later.scheduled', later: later.id, due });
}

function force(
  play: Play,
  effect: CompiledEffect & { verb: 'open' | 'close' },
  cause: Cause,
): void {
  const { world } = play;
  const forced = effect.verb === 'open' ? 1 : 2;
  if (effect.decision >= 0) {
    if (effect.verb === 'close') closeDecision(play, effect.decision, 'closed', cause);
    else openDecision(play, effect.decision, cause);
    return;
  }
  const target =
    effect.dialogue >= 0 ? world.dialogues[effect.dialogue] : world.doables[effect.act];
  if (target) target.forced = forced;
}
