import type { ReactNode } from 'react';
import { VisuallyHidden } from '../reading/visually-hidden.tsx';
import styles from './line-stops.module.css';

export interface Stop {
  id: string;
  /** Filled has happened, "now" is larger, open is to come. */
  state: 'past' | 'now' | 'ahead';
  /** Limit colour: only below 12 case hours. */
  tone?: 'plain' | 'limit';
  /** Inside an open stop. */
  icon?: ReactNode;
  /** Time and rest, for example "15:05 in 45 min". */
  when?: ReactNode;
  what?: ReactNode;
  /** For readers, where nothing is written beside the stop. */
  name?: string;
}

interface LineStopsProps {
  /** Name of the list, for readers. */
  label: string;
  stops: readonly Stop[];
  /** A dashed line is another possibility. */
  line?: 'solid' | 'dashed';
}

/**
 * The signature: a thin line with stops. Distance is by order, not to scale; the text says how long.
 * It is an ordered list, so the order survives without the drawing.
 */
export function LineStops({ label, stops, line = 'solid' }: LineStopsProps) {
  return (
    <ol role="list" aria-label={label} className={styles.stops} data-line={line}>
      {stops.map((stop) => (
        <li
          key={stop.id}
          className={styles.stop}
          data-state={stop.state}
          data-tone={stop.tone}
          data-bare={!stop.when && !stop.what}
        >
          <span className={styles.sign} aria-hidden="true">
            {stop.state === 'ahead' ? stop.icon : null}
          </span>
          {stop.name ? <VisuallyHidden>{stop.name}</VisuallyHidden> : null}
          {stop.when ? <span className={styles.when}>{stop.when}</span> : null}
          {stop.what ? <span className={styles.what}>{stop.what}</span> : null}
        </li>
      ))}
    </ol>
  );
}
