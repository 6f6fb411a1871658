import { type ReactNode, useId } from 'react';
import styles from './segmented-control.module.css';

interface SegmentedControlProps<Value extends string> {
  legend: ReactNode;
  legendHidden?: boolean;
  choices: readonly { value: Value; label: ReactNode }[];
  /** Null while nothing is chosen. */
  value: Value | null;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** Two to four short choices side by side; a radio group by nature. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { legend, legendHidden, choices, value, disabled, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend} data-hidden={legendHidden}>
        {legend}
      </legend>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={styles.segment}
            data-checked={choice.value === value}
          >
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
