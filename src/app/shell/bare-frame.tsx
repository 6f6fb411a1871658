import type { ReactNode } from 'react';
import { Logo } from '../../ui/marks/logo.tsx';
import header from './page-header.module.css';
import { QuickExitButton } from './quick-exit-button.tsx';
import styles from './shell.module.css';

/** A frame without ways to other pages: nobody has said yet who is playing. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <header className={header.header}>
        <div className={header.inside}>
          <span className={header.alone}>
            <Logo />
          </span>
          <QuickExitButton />
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
