import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './icon-button.module.css';

type IconButtonProps = Omit<
  ComponentPropsWithRef<'button'>,
  'className' | 'children' | 'title' | 'aria-label'
> & {
  icon: ReactNode;
  /** Name for readers, and the tooltip. */
  label: string;
};

/** An icon without words; only for acts that everybody knows by their sign (close, undo, more). */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={styles.button} aria-label={label} title={label}>
      {icon}
    </button>
  );
}
