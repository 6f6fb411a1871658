import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { LogEvent, RunHeader } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import type { RunRow } from '../database/rows.ts';
import { isAct } from './known-inputs.ts';

/** A run before its first event. */
export function newRunRow(
  id: RunId,
  header: RunHeader,
  scenario: PlayableScenario,
  alias: string | null,
  createdAt: string,
): RunRow {
  return {
    id,
    header,
    title: scenario.title,
    clockStart: scenario.clock.start,
    alias,
    createdAt,
    updatedAt: createdAt,
    status: 'playing',
    ...countsOf([]),
  };
}

/** What a run's record says about its log, so that a list of runs need not read the logs. */
export function countsOf(
  events: readonly LogEvent[],
): Pick<RunRow, 'nextSeq' | 'acts' | 'lastCaseMinute'> {
  return {
    nextSeq: events.length,
    acts: events.filter(isAct).length,
    lastCaseMinute: events.at(-1)?.at ?? 0,
  };
}

/** Whether a kept record can be shown and played; what it says about its log is checked with the log. */
export function isRunRow(row: unknown): row is RunRow {
  if (!isObject(row) || !isObject(row.header) || !isObject(row.header.settings)) return false;
  const { header } = row;
  const texts = [
    row.id,
    row.title,
    row.clockStart,
    row.createdAt,
    row.updatedAt,
    header.scenario,
    header.version,
    header.contentHash,
    header.lawVersion,
    header.rulesVersion,
  ];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(row.header.settings.held) &&
    Number.isSafeInteger(row.nextSeq) &&
    (row.status === 'playing' || row.status === 'finished')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
