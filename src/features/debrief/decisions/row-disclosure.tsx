import type { ReactNode } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { CaretRightIcon, WarningOctagonIcon } from '../../../ui/icons.ts';
import styles from './row-disclosure.module.css';

interface RowDisclosureProps {
  id: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Hue of the stop on the line; null for what no single seat did. */
  seat: Seat | null;
  when: ReactNode;
  title: ReactNode;
  /** Said after the title when the act limits the result. */
  limiting?: ReactNode;
  details?: ReactNode;
  kinds: ReactNode;
  points: ReactNode;
  children: ReactNode;
}

/** One line with a stop: time, what was done, which kinds of item, points. Opens in place. */
export function RowDisclosure(props: RowDisclosureProps) {
  return (
    <details
      id={props.id}
      className={styles.row}
      open={props.isOpen}
      onToggle={(event) => {
        // A toggle event also follows a change that came from outside.
        if (event.currentTarget.open !== props.isOpen) props.onToggle(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span
          className={styles.stop}
          data-seat={props.seat}
          data-limiting={Boolean(props.limiting)}
          aria-hidden="true"
        />
        <span className={styles.when}>{props.when}</span>
        <span className={styles.words}>
          <h3 className={styles.title}>{props.title}</h3>
          {props.limiting ? (
            <span className={styles.limiting}>
              <WarningOctagonIcon /> {props.limiting}
            </span>
          ) : null}
          {props.details}
        </span>
        <span className={styles.kinds}>{props.kinds}</span>
        <span className={styles.points}>{props.points}</span>
        <span className={styles.caret}>
          <CaretRightIcon />
        </span>
      </summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
