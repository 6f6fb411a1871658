import type { ComponentProps } from 'react';
import { TextField } from '../../ui/controls/field.tsx';
import styles from './pin-field.module.css';

type PinFieldProps = Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'problem' | 'ref'
> & {
  value: string;
  onChange: (pin: string) => void;
};

/**
 * Digits that nobody reads over a shoulder. Not a password to the browser, which would offer to keep it for everybody
 * who uses this computer.
 */
export function PinField({ onChange, ...rest }: PinFieldProps) {
  return (
    <div className={styles.pin}>
      <TextField
        {...rest}
        inputMode="numeric"
        maxLength={8}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
