import { CheckIcon } from '../icons.ts';
import styles from './chip.module.css';
/** A fieldset of chips that wrap. */
export function ChipGroup({ legend, hint, disabled, children }) {
    return (<fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>
        <span className={styles.label}>{legend}</span> {hint ? <span className={styles.hint}>{hint}</span> : null}
      </legend>
      {children}
    </fieldset>);
}
/** A checkbox in the shape of a chip; chosen shows a tick, a darker edge and a tint. */
export function Chip({ kind, checked, disabled, onChange, children }) {
    return (<label className={styles.chip} data-checked={checked}>
      <input type="checkbox" className={styles.input} checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)}/>
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span>{children}</span>
      {checked ? <CheckIcon weight="bold" size="0.875rem" aria-hidden="true"/> : null}
    </label>);
}
/** The same shape for a reason that was given and can no longer be changed, as in the log. */
export function ChipText({ kind, children }) {
    return (<span className={styles.chip} data-fixed="true">
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span>{children}</span>
    </span>);
}
