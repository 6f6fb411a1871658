import { type ChangeEvent, type ReactNode, useId } from 'react';
import styles from './option-card.module.css';

interface OptionGroupProps {
  /** The question the options answer. */
  legend: ReactNode;
  /** How the legend looks: a question of the case (serif), a label of the tool, or for readers only. */
  legendLook?: 'question' | 'label' | 'hidden';
  /** Said after the legend, for example "Choose up to 3". */
  hint?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** A fieldset of option cards. Space and arrow keys work as in any radio group. */
export function OptionGroup({
  legend,
  legendLook = 'label',
  hint,
  disabled,
  children,
}: OptionGroupProps) {
  const hintId = useId();
  return (
    <fieldset
      className={styles.group}
      disabled={disabled}
      aria-describedby={hint ? hintId : undefined}
    >
      <legend className={styles.legend} data-look={legendLook}>
        {legend}
      </legend>
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

interface OptionCardProps {
  kind?: 'radio' | 'checkbox';
  /** A card is something to take; a row suits short lists inside a card or sheet. */
  look?: 'card' | 'row';
  /** Shared by the radio buttons of one group. */
  name?: string;
  value?: string;
  title: ReactNode;
  /** The price, said before the act: duration, consent. Stands at the end of the line, below on the phone. */
  side?: ReactNode;
  /** A second line in small type. */
  note?: ReactNode;
  /** Drawn before the title, for example a SeatMark. */
  mark?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
}

/** One thing to choose. Side text and note belong to the description, the title alone is the name. */
export function OptionCard(props: OptionCardProps) {
  const {
    kind = 'radio',
    look = 'card',
    name,
    value,
    title,
    side,
    note,
    mark,
    checked,
    disabled,
    onChange,
  } = props;
  const id = useId();
  const description = [side ? `${id}-side` : '', note ? `${id}-note` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <label className={styles.card} data-look={look} data-checked={checked}>
      <input
        className={styles.input}
        type={kind}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-title`}
        aria-describedby={description || undefined}
        onChange={(event) => onChange(event.target.checked, event)}
      />
      <span className={styles.words}>
        <span className={styles.titleLine}>
          {mark}
          <span id={`${id}-title`} className={styles.title}>
            {title}
          </span>
        </span>
        {note ? (
          <span id={`${id}-note`} className={styles.note}>
            {note}
          </span>
        ) : null}
      </span>
      {side ? (
        <span id={`${id}-side`} className={styles.side}>
          {side}
        </span>
      ) : null}
    </label>
  );
}
