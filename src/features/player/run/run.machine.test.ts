import { describe, expect, test } from 'vitest';
import { createActor, waitFor } from 'xstate';
import {
  compileCase,
  type Input,
  type LogEvent,
  replay,
} from '../../../domain/simulation/index.ts';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { allSeats } from '../../../testing/play-log.ts';
import type { Appended, Opening, RunKeeping } from './run-keeping.ts';
import { type RunEvent, runMachine } from './run.machine.ts';

const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  decisions: [decision('d1', 'police', { a: {}, b: {} })],
  acts: [standingAct('walk', ['police'], { repeatable: true })],
});
const settings = { ...allSeats, held: ['police' as const] };

/** Keeps a log in memory; what it answers next can be changed by the test. */
function keptRun(events: LogEvent[] = [], rulesVersion = '1') {
  const log = [...events];
  const answers: Appended[] = [];
  let taken: () => void = () => {};
  const run = {
    log,
    drafts: null as unknown,
    opening: null as Opening | null,
    takenOver: 0,
    answerNext: (answer: Appended) => answers.push(answer),
    takeAway: () => taken(),
  };
  const keeping: RunKeeping = {
    open({ takeOver }) {
      if (takeOver) run.takenOver++;
      const header = {
        scenario: scenario.id,
        version: '1.0.0',
        contentHash: '',
        lawVersion: '',
        rulesVersion,
        settings,
      };
      const opened: Opening = {
        kind: 'opened',
        run: {
          header,
          scenario,
          events: [...log],
          drafts: null,
          setAside: 0,
          isFinished: false,
          isKept: true,
        },
      };
      return Promise.resolve(takeOver ? opened : (run.opening ?? opened));
    },
    append(added) {
      const answer = answers.shift() ?? { kind: 'saved' };
      if (answer.kind === 'saved' || answer.kind === 'onlyInMemory') log.push(...added);
      return Promise.resolve(answer);
    },
    notepad: { read: () => Promise.resolve(''), keep: () => undefined },
    keepDrafts: (drafts) => {
      run.drafts = drafts;
    },
    watch(onTaken) {
      taken = onTaken;
      return () => {};
    },
    close: () => {},
  };
  return { ...run, keeping, run };
}

async function start(kept: ReturnType<typeof keptRun>) {
  const actor = createActor(runMachine, {
    input: { keeping: kept.keeping, wallClock: () => '2026-11-25T10:00:00Z' },
  });
  actor.start();
  await waitFor(actor, (snapshot) => !snapshot.matches('opening'));
  const settled = () =>
    waitFor(
      actor,
      (snapshot) => !snapshot.matches({ playing: 'saving' }) && !snapshot.matches('opening'),
    );
  const world = () => actor.getSnapshot().context.run?.chart.snapshot.context.world;
  return { actor, settled, world };
}

const act = (input: Input, seen = 0): RunEvent => ({ type: 'acted', seat: 'police', input, seen });
const choose = (option: string, seen = 0) =>
  act({ type: 'decision.taken', decision: 'd1', options: [option] }, seen);

describe('an act', () => {
  test('reaches the log before the world on screen moves', async () => {
    const kept = keptRun();
    const { actor, settled, world } = await start(kept);
    actor.send(choose('a'));
    expect(actor.getSnapshot().matches({ playing: 'saving' })).toBe(true);
    expect(world()?.decisions[0]?.state).toBe('open');
    await settled();
    expect(kept.log).toMatchObject([
      { seq: 0, at: 0, seat: 'police', type: 'decision.taken', wall: '2026-11-25T10:00:00Z' },
    ]);
    expect(world()?.decisions[0]?.state).toBe('taken');
  });

  test('leaves the clock where it is, so that it can be taken back', async () => {
    const kept = keptRun();
    const { actor, settled, world } = await start(kept);
    actor.send(choose('a'));
    await settled();
    actor.send(act({ type: 'act.withdrawn', event: 0 }, 1));
    await settled();
    expect(world()?.now).toBe(0);
    expect(world()?.decisions[0]?.state).toBe('open');
    expect(kept.log.map(({ type }) => type)).toEqual(['decision.taken', 'act.withdrawn']);
  });

  test('that the world refuses is not written, and the reason is known', async () => {
    const kept = keptRun();
    const { actor } = await start(kept);
    actor.send(act({ type: 'act.taken', act: 'no-such' }));
    expect(actor.getSnapshot().matches({ playing: 'ready' })).toBe(true);
    expect(actor.getSnapshot().context.refusal).toBe('not-declared');
    expect(kept.log).toEqual([]);
  });

  test('pressed on a screen that the log has overtaken is not taken', async () => {
    const kept = keptRun();
    const { actor, settled } = await start(kept);
    actor.send(choose('a'));
    await settled();
    actor.send(choose('b'));
    await settled();
    expect(kept.log).toHaveLength(1);
    expect(actor.getSnapshot().context.refusal).toBeNull();
  });

  test('goes on in memory when the device keeps nothing, and says so', async () => {
    const kept = keptRun();
    const { actor, settled, world } = await start(kept);
    kept.answerNext({ kind: 'onlyInMemory' });
    actor.send(choose('a'));
    await settled();
    expect(actor.getSnapshot().context.isSaved).toBe(false);
    expect(world()?.decisions[0]?.state).toBe('taken');
  });
});

describe('letting time pass', () => {
  test('is one append: standing by and the clock, until the seat is free again', async () => {
    const kept = keptRun();
    const { actor, settled, world } = await start(kept);
    actor.send(act({ type: 'act.taken', act: 'walk' }));
    await settled();
    actor.send({ type: 'timePassed', until: null });
    await settled();
    expect(world()?.now).toBe(10);
    actor.send({ type: 'timePassed', until: 90 });
    await settled();
    expect(world()?.now).toBe(90);
    expect(world()?.seats[0]?.standingBy).toBeNull();
  });

  test('ends with the case', async () => {
    const kept = keptRun();
    const { actor, settled } = await start(kept);
    actor.send({ type: 'timePassed', until: null });
    await settled();
    expect(actor.getSnapshot().matches({ playing: 'ended' })).toBe(true);
    const { world } = replay(compileCase(scenario, settings), kept.log);
    expect(world.ended?.at).toBe(600);
  });
});

describe('opening', () => {
  test('stands exactly where the log ends', async () => {
    const kept = keptRun();
    const first = await start(kept);
    first.actor.send(choose('b'));
    await first.settled();
    first.actor.send({ type: 'timePassed', until: null });
    await first.settled();
    const again = await start(keptRun(kept.log));
    expect(JSON.stringify(again.world())).toBe(JSON.stringify(first.world()));
  });

  test('a chart put where the log ends goes on like one that played it', async () => {
    const kept = keptRun();
    const first = await start(kept);
    first.actor.send(choose('b'));
    await first.settled();
    const again = await start(keptRun(kept.log));
    for (const { actor, settled } of [first, again]) {
      actor.send({ type: 'timePassed', until: 60 });
      await settled();
    }
    expect(JSON.stringify(again.world())).toBe(JSON.stringify(first.world()));
  });

  test('says at which entry a log no longer replays', async () => {
    const kept = keptRun([
      { seq: 0, at: 0, seat: 'police', type: 'decision.taken', decision: 'd1', options: ['a'] },
      { seq: 1, at: 0, seat: 'police', type: 'decision.taken', decision: 'd1', options: ['b'] },
    ]);
    const { actor } = await start(kept);
    expect(actor.getSnapshot().matches('stopped')).toBe(true);
    expect(actor.getSnapshot().context.stopped).toMatchObject({ sound: 1, of: 2 });
  });

  test('does not play on under other rules', async () => {
    const { actor } = await start(keptRun([], '0'));
    expect(actor.getSnapshot().context.stopped?.why).toBe('other-rules');
  });

  test('a run played elsewhere can be taken over', async () => {
    const kept = keptRun();
    kept.run.opening = { kind: 'elsewhere' };
    const { actor, settled } = await start(kept);
    expect(actor.getSnapshot().matches('elsewhere')).toBe(true);
    actor.send({ type: 'takenOver' });
    await settled();
    expect(kept.run.takenOver).toBe(1);
    expect(actor.getSnapshot().matches('playing')).toBe(true);
  });
});

test('a run that another window takes leaves this one without a desk', async () => {
  const kept = keptRun();
  const { actor, settled } = await start(kept);
  kept.takeAway();
  expect(actor.getSnapshot().matches('elsewhere')).toBe(true);
  actor.send({ type: 'takenOver' });
  await settled();
  kept.answerNext({ kind: 'elsewhere' });
  actor.send(choose('a'));
  await settled();
  expect(actor.getSnapshot().matches('elsewhere')).toBe(true);
  expect(kept.log).toEqual([]);
});
