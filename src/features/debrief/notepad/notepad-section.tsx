import { type Seat, seats } from '../../../domain/scenario/index.ts';
import { useDebrief } from '../debrief-context.tsx';
import styles from './notepad-section.module.css';

/** Private notes of a run, by seat; only for whoever sits at this device. */
export type Notepads = Partial<Record<Seat, string>>;

/** What the person wrote for themselves. It is no part of the log and of nothing that leaves this page. */
export function NotepadSection({ notepads }: { notepads: Notepads }) {
  const { debrief, seat } = useDebrief();
  const isOne = debrief.case.held.length === 1;
  return seats.map((id) =>
    notepads[id] === undefined ? null : (
      <div key={id} className={styles.notepad}>
        {isOne ? null : <h3 className={styles.seat}>{seat(id)}</h3>}
        <p className={styles.text}>{notepads[id]}</p>
      </div>
    ),
  );
}
