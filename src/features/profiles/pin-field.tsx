import type { ComponentProps } from 'react';
import { TextField } from '../../ui/controls/field.tsx';

type PinFieldProps = Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'problem' | 'ref'
> & {
  value: string;
  onChange: (pin: string) => void;
};

/** Digits that nobody reads over a shoulder. */
export function PinField({ onChange, ...rest }: PinFieldProps) {
  return (
    <TextField
      {...rest}
      type="password"
      inputMode="numeric"
      maxLength={8}
      // Says that it is no password: a browser that everybody here uses must not offer to keep it.
      autoComplete="one-time-code"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
