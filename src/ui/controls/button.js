import styles from './button.module.css';
/** A push button. The label is a verb and may take two lines. */
export function Button({ look = 'outline', size = 'ordinary', wide, icon, iconAfter, children, ...rest }) {
    return (<button type="button" {...rest} className={styles.button} data-look={look} data-size={size} data-wide={wide}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </button>);
}
/** A link that looks like a button, for the next step that is another page. */
export function ButtonLink({ look = 'outline', size = 'ordinary', wide, icon, iconAfter, children, ...rest }) {
    return (<a {...rest} className={styles.button} data-look={look} data-size={size} data-wide={wide}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </a>);
}
