import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { criticalStops } from '../../../domain/simulation/index.ts';
import { useDesk } from '../desk/desk-context.ts';
import { Exit } from '../desk/exit.tsx';
import { worldOf } from '../run/case-chart.ts';
import type { OpenRun } from '../run/open-run.ts';
import { StopPage } from './stop-page.tsx';

export interface StopsProps {
  run: OpenRun;
  /** The desk, while nothing stops it. */
  children: ReactNode;
}

/** Puts a stop in the place of the desk until it was read. What was read is kept with the drafts: it is no input. */
export function Stops({ run, children }: StopsProps) {
  const { held, drafts, leaveQuickly } = useDesk();
  const passed = useStore(drafts, (state) => state.passedStops);
  const stops = criticalStops(run.table, worldOf(run.chart), run.events, held).filter(
    ({ id }) => !passed.includes(id),
  );
  if (stops.length === 0) return children;
  return (
    <>
      <StopPage
        stops={stops}
        onGoOn={() => drafts.getState().passStops(stops.map(({ id }) => id))}
      />
      <Exit onLeave={leaveQuickly} />
    </>
  );
}
