import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { ToDecide } from '../decide/to-decide.tsx';
import type { OpenRun } from '../run/open-run.ts';
import { rehearse } from '../run/rehearse.ts';
import { seatView } from '../run/seat-view.ts';
import { type DeskModel, DeskProvider } from './desk-context.ts';

/**
 * Draws once, where nobody sees it, how the desk would look after an act. Code is slow when it runs for the first
 * time; the browser does that while the person reads, and not between the person's first act and its answer.
 */
export function Rehearsal({ run, desk }: { run: OpenRun; desk: DeskModel }) {
  const [nowhere] = useState(() => document.createElement('div'));
  const [rehearsed, setRehearsed] = useState<OpenRun | null>(null);
  const begin = useEffectEvent(() => setRehearsed(rehearse(run, desk.view.seat)));
  const end = () => setRehearsed(null);
  useEffect(() => {
    // Not every browser tells of idle time; without it nothing is rehearsed.
    if (!('requestIdleCallback' in window)) return;
    let handle = requestIdleCallback(() => {
      begin();
      handle = requestIdleCallback(end);
    });
    return () => cancelIdleCallback(handle);
  }, []);
  if (!rehearsed) return null;
  const ahead = { ...desk, view: seatView(rehearsed, desk.view.seat) };
  return createPortal(
    <DeskProvider value={ahead}>
      <ToDecide now={ahead} chosen={null} onOpen={() => {}} />
    </DeskProvider>,
    nowhere,
  );
}
