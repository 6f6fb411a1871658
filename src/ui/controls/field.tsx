import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldWords {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong and what to do; the field is marked invalid while it is set. */
  problem?: ReactNode;
}

type TextFieldProps = FieldWords & Omit<ComponentPropsWithRef<'input'>, 'className' | 'id'>;

/** One line of text. */
export function TextField({ label, labelHidden, hint, problem, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <input
        type="text"
        {...rest}
        id={id}
        className={styles.input}
        {...describedBy(id, hint, problem)}
      />
    </Field>
  );
}

type TextAreaProps = FieldWords & Omit<ComponentPropsWithRef<'textarea'>, 'className' | 'id'>;

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({ label, labelHidden, hint, problem, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <textarea
        rows={2}
        {...rest}
        id={id}
        className={styles.input}
        {...describedBy(id, hint, problem)}
      />
    </Field>
  );
}

type SelectProps = FieldWords & Omit<ComponentPropsWithRef<'select'>, 'className' | 'id'>;

/** A native list to choose from. */
export function Select({ label, labelHidden, hint, problem, children, ...rest }: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} problem={problem}>
      <select {...rest} id={id} className={styles.input} {...describedBy(id, hint, problem)}>
        {children}
      </select>
    </Field>
  );
}

type CheckboxProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
};

/** A single yes or no. */
export function Checkbox({ label, hint, checked, disabled, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function Field({
  id,
  label,
  labelHidden,
  hint,
  problem,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label} data-hidden={labelHidden}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

function describedBy(id: string, hint: ReactNode, problem: ReactNode) {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': problem ? true : undefined };
}
