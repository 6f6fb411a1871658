import { type Minute, type Seat, seats } from '../../scenario/index.ts';
import { findAct } from '../text.ts';
import type { Look } from './look.ts';

export type SeatRow = {
  seat: Seat;
  /** The name the case gives the seat. */
  called: string;
  isYou: boolean;
  /** Played by a person; otherwise a stand-in answers as the case says. */
  isHeld: boolean;
  /** Null when free. */
  busyUntil: Minute | null;
  /** What it is busy with: known for what the looking seat takes part in. */
  busyWith: { kind: 'act'; say: string } | { kind: 'share' | 'repair' } | null;
  standsBy: { until: Minute | null } | null;
  /** Decisions, answers and signatures that wait for it. Counted for held seats only. */
  waiting: number;
};

export function seatRows(look: Look, waitingFor: (seat: Seat) => number): SeatRow[] {
  const { world, scenario } = look;
  return scenario.seats.map(({ id, called }) => {
    const at = seats.indexOf(id);
    const state = world.seats[at];
    const isHeld = state?.held === true;
    const isBusy = (state?.busyUntil ?? 0) > world.now;
    return {
      seat: id,
      called,
      isYou: id === look.seat,
      isHeld,
      busyUntil: isBusy ? (state?.busyUntil ?? null) : null,
      busyWith: isBusy ? busyWith(look, at) : null,
      standsBy: state?.standingBy ?? null,
      waiting: isHeld ? waitingFor(id) : 0,
    };
  });
}

function busyWith({ world, table, scenario, at }: Look, seat: number): SeatRow['busyWith'] {
  const run = world.runs.find(
    (one) => one.seats.includes(seat) && one.seats.includes(at) && one.state === 'running',
  );
  if (run) {
    const say = findAct(scenario, table.acts[run.act]?.ref ?? '')?.say;
    return say === undefined ? null : { kind: 'act', say };
  }
  if (seat !== at) return null;
  const item = world.agenda.find(
    (one) =>
      (one.kind === 'share' && one.from === seat) || (one.kind === 'repair' && one.seat === seat),
  );
  return item?.kind === 'share' || item?.kind === 'repair' ? { kind: item.kind } : null;
}
