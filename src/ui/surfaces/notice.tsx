import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** "limit" means a limit, a loss or a danger; "act" something done or to know; "plain" a remark. */
  tone?: 'limit' | 'act' | 'plain';
  icon?: ReactNode;
  title?: ReactNode;
  /** Set when the notice appears while somebody works, so that it is spoken. */
  announce?: 'polite' | 'assertive';
  /** Buttons under the text. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A quiet band in the page. Never a window over the work, never the only copy of a fact that goes away. */
export function Notice({ tone = 'act', icon, title, announce, actions, children }: NoticeProps) {
  const role = announce && (announce === 'assertive' ? 'alert' : 'status');
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <div className={styles.words}>
        {icon ? <span className={styles.icon}>{icon}</span> : null}
        {title ? <strong className={styles.title}>{title}</strong> : null} {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
