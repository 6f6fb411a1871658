import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { criticalStops, moveFeedback } from '../../../domain/simulation/index.ts';
import { useDesk } from '../desk/desk-context.ts';
import { Exit } from '../desk/exit.tsx';
import { worldOf } from '../run/case-chart.ts';
import type { OpenRun } from '../run/open-run.ts';
import { MovePage } from './move-page.tsx';
import { StopPage } from './stop-page.tsx';

export interface StopsProps {
  run: OpenRun;
  /** The desk, while nothing stops it. */
  children: ReactNode;
}

/**
 * Puts a stop in the place of the desk until it was read: first critical errors, then what there is to say of a move that
 * is over. What was read is kept with the drafts: it is no input.
 */
export function Stops({ run, children }: StopsProps) {
  const { held, drafts, leaveQuickly } = useDesk();
  const passed = useStore(drafts, (state) => state.passedStops);
  const world = worldOf(run.chart);
  const pass = (ids: readonly string[]) => drafts.getState().passStops(ids);
  const stops = criticalStops(run.table, world, run.events, held).filter(
    ({ id }) => !passed.includes(id),
  );
  const [move] = moveFeedback(run.table, world, run.events, held).flatMap((one) => {
    const untold = one.decisions.filter(({ id }) => !passed.includes(`decision:${id}`));
    return untold.length > 0 ? [{ ...one, decisions: untold }] : [];
  });
  if (stops.length === 0 && !move) return children;
  return (
    <>
      {stops.length > 0 ? (
        <StopPage stops={stops} onGoOn={() => pass(stops.map(({ id }) => id))} />
      ) : move ? (
        <MovePage
          key={move.id}
          move={move}
          onGoOn={() => pass(move.decisions.map(({ id }) => `decision:${id}`))}
        />
      ) : null}
      <Exit onLeave={leaveQuickly} />
    </>
  );
}
