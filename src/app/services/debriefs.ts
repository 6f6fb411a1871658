import { useEffect, useState } from 'react';
import {
  buildDebrief,
  compareWhatIf,
  type Debrief,
  type Scored,
  type WhatIfReport,
} from '../../domain/scoring/index.ts';
import { compileCase, rulesVersion } from '../../domain/simulation/index.ts';
import type { ActionPlan, PlanPort } from '../../features/debrief/index.ts';
import { asId, type RunId } from '../../shared/ids.ts';
import type { DeviceStorage, FinishedResult, LoadedRun, Notepads } from '../../storage/index.ts';
import { deviceStorage } from './storage.ts';

type Debriefs = readonly [Debrief, ...Debrief[]];

export type OpenedDebrief =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'unreadable'; code: string }
  /** `keptSince` is set where a result that older rules gave is shown as it was kept (rule 35). */
  | { state: 'ready'; debriefs: Debriefs; keptSince: Date | null; notepads: Notepads };

/**
 * The debrief of a run on this device; made from its log the first time, and kept from then on.
 *
 * @param runId  the same for as long as the page stands; another run is another page
 */
export function useOpenedDebrief(runId: string): OpenedDebrief {
  const [opened, setOpened] = useState<OpenedDebrief>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void open(asId<RunId>(runId)).then((answer) => {
      if (isCurrent) setOpened(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [runId]);
  return opened;
}

async function open(run: RunId): Promise<OpenedDebrief> {
  const storage = await deviceStorage();
  const notepads = await storage.readNotepads(run);
  const kept = await storage.readResult(run);
  const result = kept.ok ? kept.value : null;
  const before = result && readKept(result);
  if (result && before) {
    const isOld = result.rulesVersion !== rulesVersion;
    return {
      state: 'ready',
      debriefs: before,
      notepads,
      keptSince: isOld ? new Date(result.finishedAt) : null,
    };
  }
  const loaded = await storage.loadRun(run);
  if (!loaded.ok)
    return loaded.trouble === 'storage/missing'
      ? { state: 'missing' }
      : { state: 'unreadable', code: loaded.trouble };
  const debriefs = build(loaded.value);
  if (!debriefs)
    return { state: 'unreadable', code: loaded.value.setAside.at(-1)?.reason ?? 'scenario' };
  if (debriefs[0].isEnded) await keep(storage, run, loaded.value, debriefs);
  return { state: 'ready', debriefs, keptSince: null, notepads };
}

function build({ run: { header }, scenario, events }: LoadedRun): Debriefs | null {
  if (!scenario) return null;
  const compiled = compileCase(scenario, header.settings);
  const of = (who: Scored) => buildDebrief(compiled, { header, events }, who);
  const [first, ...others] = header.settings.held;
  // Whoever held one seat has one result: their own.
  return first !== undefined && others.length === 0
    ? [of(first)]
    : [of('team'), ...header.settings.held.map(of)];
}

/** The run again, with another choice at one decision; null when the run or its case is no longer here. */
export async function askWhatIf(
  runId: string,
  who: Scored,
  choice: { decision: string; options: string[] },
): Promise<WhatIfReport | null> {
  const loaded = await (await deviceStorage()).loadRun(asId<RunId>(runId));
  if (!loaded.ok || !loaded.value.scenario) return null;
  const { run, scenario, events } = loaded.value;
  return compareWhatIf(compileCase(scenario, run.header.settings), events, who, choice);
}

/** What is in the report of a result. The number rises when an older debrief could no longer be shown. */
interface KeptDebriefs {
  format: 1;
  debriefs: Debriefs;
}

async function keep(storage: DeviceStorage, run: RunId, { events }: LoadedRun, debriefs: Debriefs) {
  const report: KeptDebriefs = { format: 1, debriefs };
  // A refusal means that another tab went on with the run; the next opening tries again.
  await storage.finishRun(run, events.length, { rulesVersion, report });
}

/** Null for a report of another kind; then the debrief is made again from the log. */
function readKept({ report }: FinishedResult): Debriefs | null {
  if (typeof report !== 'object' || report === null) return null;
  const { format, debriefs } = report as Partial<KeptDebriefs>;
  return format === 1 && Array.isArray(debriefs) && debriefs.length > 0 ? debriefs : null;
}

/** A plan is the person's own: deleting the run leaves it. */
export const plansOnDevice: PlanPort = {
  async read(runId) {
    const plan = await (await deviceStorage()).readPreference(planKey(runId));
    return isPlan(plan) ? plan : null;
  },
  async write(runId, plan) {
    const storage = await deviceStorage();
    await storage.savePreference(planKey(runId), plan);
    const { kind } = await storage.storageHealth();
    return kind === 'persistent' || kind === 'best-effort';
  },
  async remove(runId) {
    await (await deviceStorage()).savePreference(planKey(runId), null);
    return true;
  },
};

function planKey(runId: string): string {
  return `plan:${runId}`;
}

function isPlan(value: unknown): value is ActionPlan {
  if (typeof value !== 'object' || value === null) return false;
  const { change, firstStep, helper, date } = value as Partial<ActionPlan>;
  return [change, firstStep, helper, date].every((part) => typeof part === 'string');
}
