import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { LogEvent, RunHeader } from '../../domain/simulation/index.ts';
import { contentHash } from '../../shared/content-hash.ts';
import type { Result } from '../../shared/result.ts';
import type { Database } from '../../storage/database/database.ts';
import type { DeviceStorage, OpenRun } from '../../storage/index.ts';
import { playableCase } from '../playable-case.ts';

/** A device under test: one disk and as many tabs as a test opens. */
export interface TestDevice {
  openTab(): Promise<DeviceStorage>;
  /** Reaches under the repositories, to break things. */
  disk: Database;
  end(): Promise<void>;
}

/** A case in which notes can be written at minute 0. */
export const testScenario: PlayableScenario = playableCase();

export function headerOf(scenario: PlayableScenario): RunHeader {
  return {
    scenario: scenario.id,
    version: scenario.version,
    contentHash: contentHash(scenario),
    lawVersion: scenario.lawVersion,
    rulesVersion: '1',
    settings: {
      held: ['police', 'prosecution', 'reception', 'cso'],
      cut: null,
      variant: null,
      mode: 'real',
    },
  };
}

export async function beginTestRun(storage: DeviceStorage, scenario = testScenario) {
  const { run } = await storage.createRun({ header: headerOf(scenario), scenario, alias: null });
  return run;
}

/** An act whose text says which it is. */
export function note(seq: number, text = `note ${seq}`): LogEvent {
  return { seq, at: 0, seat: 'police', type: 'note.written', text };
}

/** The value of work that must not meet trouble. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`trouble: ${JSON.stringify(result.trouble)}`);
  return result.value;
}

export async function openOwned(storage: DeviceStorage, run: OpenRun['run']): Promise<OpenRun> {
  const open = valueOf(await storage.openRun(run));
  if (open.state !== 'owner') throw new Error('another tab has the run');
  return open;
}

export async function eventsIn(storage: DeviceStorage, run: OpenRun['run']): Promise<LogEvent[]> {
  return valueOf(await storage.loadRun(run)).events;
}
