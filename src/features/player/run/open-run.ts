import {
  type CompiledCase,
  compileCase,
  type LogEvent,
  type Refusal,
  replay,
  rulesVersion,
  type RunHeader,
} from '../../../domain/simulation/index.ts';
import { type CaseChart, chartAt } from './case-chart.ts';
import type { RunKeeping } from './run-keeping.ts';

/** What came of opening a run. */
export type Opened =
  | { kind: 'playing'; run: OpenRun }
  /** The log stops meaning something at one input; what came before is safe and can be exported. */
  | { kind: 'stopped'; why: Refusal | 'other-rules'; sound: number; of: number }
  | { kind: 'elsewhere' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; code: string };

/** A run on the desk: the log, and the statechart that stands at its end. A value: an act leads to another. */
export type OpenRun = {
  header: RunHeader;
  /** Of the case in the words that are read. */
  table: CompiledCase;
  languageOf: (text: string) => string;
  chart: CaseChart;
  events: readonly LogEvent[];
  drafts: unknown;
  setAside: number;
  isFinished: boolean;
  isKept: boolean;
};

type HowToOpen = { keeping: RunKeeping; takeOver: boolean; language: string };

/** Opens what is kept, replays the whole log in bulk, and puts the statechart where that ends. */
export async function openRun({ keeping, takeOver, language }: HowToOpen): Promise<Opened> {
  const opening = await keeping.open({ takeOver });
  if (opening.kind !== 'opened') return opening;
  const { header, scenario, events, ...kept } = opening.run;
  if (header.rulesVersion !== rulesVersion)
    return { kind: 'stopped', why: 'other-rules', sound: events.length, of: events.length };
  const words = await keeping.wordsIn(language, scenario, header.contentHash);
  const table = compileCase(words?.scenario ?? scenario, header.settings);
  const { world, refused } = replay(table, events);
  if (refused) {
    const sound = events.findIndex(({ seq }) => seq === refused.event.seq);
    return { kind: 'stopped', why: refused.why, sound, of: events.length };
  }
  return {
    kind: 'playing',
    run: {
      header,
      table,
      languageOf: words?.languageOf ?? (() => scenario.language),
      chart: chartAt(table, world),
      events,
      ...kept,
    },
  };
}
