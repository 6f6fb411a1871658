import styles from './notice.module.css';
/** A quiet band in the page. Never a window over the work, never the only copy of a fact that goes away. */
export function Notice({ tone = 'act', icon, title, announce, actions, children }) {
    const role = announce && (announce === 'assertive' ? 'alert' : 'status');
    return (<div className={styles.notice} data-tone={tone} role={role}>
      <div className={styles.words}>
        {icon ? <span className={styles.icon}>{icon}</span> : null}
        {title ? <strong className={styles.title}>{title}</strong> : null} {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>);
}
