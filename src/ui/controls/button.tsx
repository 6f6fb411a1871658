import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonLook {
  /** One filled button per screen: the next step. */
  look?: 'filled' | 'outline' | 'quiet';
  size?: 'ordinary' | 'small';
  /** As wide as its container, as on the phone and in dialogs. */
  wide?: boolean;
  icon?: ReactNode;
  iconAfter?: ReactNode;
}

type ButtonProps = ButtonLook & Omit<ComponentPropsWithRef<'button'>, 'className'>;

/** A push button. The label is a verb and may take two lines. */
export function Button({
  look = 'outline',
  size = 'ordinary',
  wide,
  icon,
  iconAfter,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={styles.button}
      data-look={look}
      data-size={size}
      data-wide={wide}
    >
      {icon}
      <span>{children}</span>
      {iconAfter}
    </button>
  );
}

type ButtonLinkProps = ButtonLook &
  Omit<ComponentPropsWithRef<'a'>, 'className'> & { href: string };

/** A link that looks like a button, for the next step that is another page. */
export function ButtonLink({
  look = 'outline',
  size = 'ordinary',
  wide,
  icon,
  iconAfter,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={styles.button} data-look={look} data-size={size} data-wide={wide}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </a>
  );
}
