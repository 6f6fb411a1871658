import { useId } from 'react';
import styles from './field.module.css';
/** One line of text. */
export function TextField({ label, labelHidden, hint, problem, ...rest }) {
    const id = useId();
    return (<Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <input type="text" {...rest} id={id} className={styles.input} {...describedBy(id, hint, problem)}/>
    </Field>);
}
/** Several lines of text; grows with its content where the browser can. */
export function TextArea({ label, labelHidden, hint, problem, ...rest }) {
    const id = useId();
    return (<Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <textarea rows={2} {...rest} id={id} className={styles.input} {...describedBy(id, hint, problem)}/>
    </Field>);
}
/** A native list to choose from. */
export function Select({ label, labelHidden, hint, problem, children, ...rest }) {
    const id = useId();
    return (<Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <select {...rest} id={id} className={styles.input} {...describedBy(id, hint, problem)}>
        {children}
      </select>
    </Field>);
}
/** A single yes or no. */
export function Checkbox({ label, hint, checked, disabled, onChange }) {
    const id = useId();
    return (<div className={styles.field}>
      <label className={styles.check}>
        <input type="checkbox" checked={checked} disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.checked)}/>
        <span>{label}</span>
      </label>
      {hint ? (<p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>) : null}
    </div>);
}
function Field({ id, label, labelHidden, hint, problem, children }) {
    return (<div className={styles.field}>
      <label htmlFor={id} className={styles.label} data-hidden={labelHidden}>
        {label}
      </label>
      {hint ? (<p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>) : null}
      {children}
      {problem ? (<p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>) : null}
    </div>);
}
function describedBy(id, hint, problem) {
    const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
    return { 'aria-describedby': ids || undefined, 'aria-invalid': problem ? true : undefined };
}
