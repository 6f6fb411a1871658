import styles from './line-stops.module.css';
/**
 * The signature: a thin line with stops. Distance is by order, not to scale; the text says how long.
 * It is an ordered list, so the order survives without the drawing.
 */
export function LineStops({ label, stops, line = 'solid' }) {
    return (<ol role="list" aria-label={label} className={styles.stops} data-line={line}>
      {stops.map((stop) => (<li key={stop.id} className={styles.stop} data-state={stop.state} data-tone={stop.tone} data-bare={!stop.when && !stop.what}>
          <span className={styles.sign} aria-hidden="true">
            {stop.state === 'ahead' ? stop.icon : null}
          </span>
          {stop.when ? <span className={styles.when}>{stop.when}</span> : null}
          {stop.what ? <span className={styles.what}>{stop.what}</span> : null}
        </li>))}
    </ol>);
}
