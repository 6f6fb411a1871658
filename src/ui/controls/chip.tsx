import type { ReactNode } from 'react';
import { CheckIcon } from '../icons.ts';
import styles from './chip.module.css';

interface ChipGroupProps {
  legend: ReactNode;
  /** Said at the end of the legend's line, for example "Written before you see what follows." */
  hint?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** A fieldset of chips that wrap. */
export function ChipGroup({ legend, hint, disabled, children }: ChipGroupProps) {
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>
        <span className={styles.label}>{legend}</span>{' '}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </legend>
      {children}
    </fieldset>
  );
}

interface ChipProps {
  /** Kind of reason, in small type before the text: Fact, Risk, Rule. */
  kind?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** A checkbox in the shape of a chip; chosen shows a tick, a darker edge and a tint. */
export function Chip({ kind, checked, disabled, onChange, children }: ChipProps) {
  return (
    <label className={styles.chip} data-checked={checked}>
      <input
        type="checkbox"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span>{children}</span>
      {checked ? <CheckIcon weight="bold" size="0.875rem" aria-hidden="true" /> : null}
    </label>
  );
}

/** The same shape for a reason that was given and can no longer be changed, as in the log. */
export function ChipText({ kind, children }: { kind?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles.chip} data-fixed="true">
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span>{children}</span>
    </span>
  );
}
