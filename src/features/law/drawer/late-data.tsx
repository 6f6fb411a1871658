import type { ReactNode } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Skeleton } from '../../../ui/reading/skeleton.tsx';
import { useLate } from '../use-late.ts';
import styles from './law-drawer.module.css';

/** Shows what has loaded, what is loading, or that it did not arrive and how to ask again. */
export function LateData<Value>({
  load,
  children,
}: {
  /** The same function at each drawing. */
  load: () => Promise<Value>;
  children: (value: Value) => ReactNode;
}) {
  const t = useTranslations('law.drawer');
  const late = useLate(load);
  switch (late.state) {
    case 'loading':
      return <Skeleton label={t('loading')} lines={6} />;
    case 'failed':
      return (
        <div className={styles.failed}>
          <p>{t('failed')}</p>
          <Button onClick={late.again}>{t('again')}</Button>
        </div>
      );
    case 'ready':
      return children(late.value);
  }
}

/** How much was found, said as it changes; nothing while nothing is looked for. */
export function FoundCount({ query, count }: { query: string; count: number }) {
  const t = useTranslations('law.drawer');
  const text = query === '' ? '' : count === 0 ? t('nothing') : t('count', { count });
  return (
    <p role="status" className={styles.note}>
      {text}
    </p>
  );
}
