import styles from './icon-button.module.css';
/** An icon without words; only for acts that everybody knows by their sign (close, undo, more). */
export function IconButton({ icon, label, ...rest }) {
    return (<button type="button" {...rest} className={styles.button} aria-label={label} title={label}>
      {icon}
    </button>);
}
