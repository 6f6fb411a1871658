import { useId } from 'react';
import styles from './option-card.module.css';
/** A fieldset of option cards. Space and arrow keys work as in any radio group. */
export function OptionGroup({ legend, legendLook = 'label', hint, disabled, children }) {
    const hintId = useId();
    return (<fieldset className={styles.group} disabled={disabled} aria-describedby={hint ? hintId : undefined}>
      <legend className={styles.legend} data-look={legendLook}>
        {legend}
      </legend>
      {hint ? (<p id={hintId} className={styles.hint}>
          {hint}
        </p>) : null}
      {children}
    </fieldset>);
}
/** One thing to choose. Side text and note belong to the description, the title alone is the name. */
export function OptionCard(props) {
    const { kind = 'radio', look = 'card', name, value, title, side, note, mark, checked, disabled, onChange } = props;
    const id = useId();
    const description = [side ? `${id}-side` : '', note ? `${id}-note` : ''].filter(Boolean).join(' ');
    return (<label className={styles.card} data-look={look} data-checked={checked}>
      <input className={styles.input} type={kind} name={name} value={value} checked={checked} disabled={disabled} aria-labelledby={`${id}-title`} aria-describedby={description || undefined} onChange={(event) => onChange(event.target.checked, event)}/>
      <span className={styles.words}>
        <span className={styles.titleLine}>
          {mark}
          <span id={`${id}-title`} className={styles.title}>
            {title}
          </span>
        </span>
        {note ? (<span id={`${id}-note`} className={styles.note}>
            {note}
          </span>) : null}
      </span>
      {side ? (<span id={`${id}-side`} className={styles.side}>
          {side}
        </span>) : null}
    </label>);
}
