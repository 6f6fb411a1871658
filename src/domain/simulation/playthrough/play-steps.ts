import { failed, ok, type Result } from '../../../shared/result.ts';
import { type Minute, momentMinutes, readClockStart } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import { apply, begin } from '../drivers/bulk.ts';
import { nextClockEvent, standByEvents } from '../drivers/stand-by.ts';
import type { Input, LogEvent, RunSettings } from '../events.ts';
import { type Refusal, refuse } from '../rules/legality.ts';
import type { World } from '../world.ts';
import type { Playthrough, Step } from './playthrough.ts';

/** The step that the case does not take, and why. */
export type StepRefused = {
  /** Counts from 0; `acts.length` when the case did not come to its end. */
  step: number;
  at: Minute;
  why: Refusal | 'no-such-moment' | 'moment-passed' | 'nobody-can-act-then' | 'nothing-proposed';
};

export function settingsOf({ held, cut, variant }: Playthrough): RunSettings {
  return { held, cut, variant, mode: 'real' };
}

/**
 * Plays the steps to a log, and the case on to its end. Whoever is free stands by between two steps, so that nothing
 * happens but what is written and what the case brings.
 */
export function playSteps(
  table: CompiledCase,
  steps: readonly Step[],
): Result<LogEvent[], StepRefused> {
  const world = begin(table);
  const events: LogEvent[] = [];
  for (const [at, step] of steps.entries()) {
    const why = takeStep(table, world, events, step);
    if (why) return failed({ step: at, at: world.now, why });
  }
  goOn(table, world, events, table.scenario.clock.latest + 1);
  if (!world.ended)
    return failed({ step: steps.length, at: world.now, why: 'nobody-can-act-then' });
  return ok(events);
}

function takeStep(
  table: CompiledCase,
  world: World,
  events: LogEvent[],
  step: Step,
): StepRefused['why'] | null {
  const minute = step.at === null ? world.now : momentOf(table, step.at);
  if (minute === null) return 'no-such-moment';
  if (minute < world.now) return 'moment-passed';
  goOn(table, world, events, minute);
  if (world.ended) return 'case-ended';
  if (world.now < minute) return 'nobody-can-act-then';
  const input = inputOf(table, world, step);
  if (input === null) return step.do === 'wait' ? null : 'nothing-proposed';
  const seat = 'seat' in step && step.do !== 'join' && step.do !== 'leave' ? step.seat : null;
  return take(table, world, events, { seq: events.length, at: world.now, seat, ...input });
}

/** Everybody who is free stands by, as often as something wakes them, until the minute has come. */
function goOn(table: CompiledCase, world: World, events: LogEvent[], minute: Minute): void {
  while (!world.ended && world.now < minute) {
    for (const event of standByEvents(table, world, events.length, minute))
      take(table, world, events, event);
    const clock = nextClockEvent(world, events.length);
    // All are busy beyond the minute: the clock does not stop there.
    if (!clock || (clock.type === 'clock.advanced' && clock.to > minute)) return;
    take(table, world, events, clock);
  }
}

function take(
  table: CompiledCase,
  world: World,
  events: LogEvent[],
  event: LogEvent,
): Refusal | null {
  const why = refuse(table, world, event);
  if (why) return why;
  apply(table, world, event);
  events.push(event);
  return null;
}

/** The input that a step stands for in this world; null for waiting, and where nothing was proposed. */
export function inputOf(table: CompiledCase, world: World, step: Step): Input | null {
  switch (step.do) {
    case 'take': {
      const { decision, options, reasons, certainty } = step;
      return {
        type: 'decision.taken',
        decision,
        options,
        ...(reasons && { reasons }),
        ...(certainty && { certainty }),
      };
    }
    case 'agree':
    case 'refuse': {
      const open = world.proposals.find(({ acts, state }) => {
        const refs = acts.map((act) => table.acts[act]?.ref ?? '');
        return (
          state === 'open' &&
          refs.some((ref) => ref === step.about || ref.split('/')[0] === step.about)
        );
      });
      if (!open) return null;
      const type = step.do === 'agree' ? 'proposal.agreed' : 'proposal.refused';
      return { type, proposal: open.id };
    }
    case 'share': {
      const { parts, with: to, channel, basis } = step;
      return { type: 'fact.shared', parts, to, channel, basis };
    }
    case 'withhold':
      return { type: 'fact.withheld', parts: step.parts, to: step.from, reason: step.reason };
    case 'act':
      return { type: 'act.taken', act: step.act };
    case 'request':
      return { type: 'request.sent', request: step.request };
    case 'answer':
      return { type: 'request.answered', request: step.request, answer: step.with };
    case 'put-right': {
      const { ref, way } = step;
      const past = world.journal.findLast(
        (entry) =>
          (entry.kind === 'act.started' || entry.kind === 'error.raised') && entry.ref === ref,
      );
      return { type: 'repair.tried', event: past?.cause.event ?? -1, ref, way };
    }
    case 'send':
      return { type: 'inject.sent', inject: step.inject };
    case 'set-aside':
      return { type: 'item.setAside', item: step.item };
    case 'join':
      return { type: 'seat.joined', who: step.seat };
    case 'leave':
      return { type: 'seat.left', who: step.seat };
    case 'wait':
      return null;
  }
}

function momentOf({ scenario }: CompiledCase, moment: string): Minute | null {
  const time = readClockStart(scenario.clock.start);
  return time && momentMinutes(moment, time);
}
