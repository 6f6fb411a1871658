import { useEffect } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { comeBack, stayAway } from '../services/quick-exit.ts';
import styles from './shell.module.css';

/** What the quick exit leaves on the screen. It says nothing of what was there, nor what the program is for. */
export function BlankPage({ path }: { path: string }) {
  const t = useTranslations('shell.blank');
  useEffect(stayAway, [path]);
  return (
    <main className={styles.main}>
      <title>{t('title')}</title>
      <h1 className={styles.blank}>{t('text')}</h1>
      <Button look="quiet" size="small" onClick={comeBack}>
        {t('on')}
      </Button>
    </main>
  );
}
