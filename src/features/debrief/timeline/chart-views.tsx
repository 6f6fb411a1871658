import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { TableIcon, TextAlignLeftIcon } from '../../../ui/icons.ts';
import styles from './chart-views.module.css';

interface ChartViewsProps {
  /** Name of the picture, so that two buttons on a page are told apart. */
  of: string;
  table: ReactNode;
  text: ReactNode;
}

/** The two other forms of a picture, under it: the same content as a table and as sentences. */
export function ChartViews({ of, table, text }: ChartViewsProps) {
  const t = useTranslations('debrief.chart');
  const id = useId();
  const [shown, setShown] = useState<'table' | 'text' | null>(null);
  const toggle = (view: 'table' | 'text') => setShown(shown === view ? null : view);
  return (
    <div className={styles.views}>
      <div className={styles.choices}>
        <Button
          look="quiet"
          size="small"
          icon={<TableIcon />}
          aria-expanded={shown === 'table'}
          aria-controls={`${id}-view`}
          aria-label={t(shown === 'table' ? 'hideTableOf' : 'tableOf', { of })}
          onClick={() => toggle('table')}
        >
          {shown === 'table' ? t('hideTable') : t('table')}
        </Button>
        <Button
          look="quiet"
          size="small"
          icon={<TextAlignLeftIcon />}
          aria-expanded={shown === 'text'}
          aria-controls={`${id}-view`}
          aria-label={t(shown === 'text' ? 'hideTextOf' : 'textOf', { of })}
          onClick={() => toggle('text')}
        >
          {shown === 'text' ? t('hideText') : t('text')}
        </Button>
      </div>
      <div id={`${id}-view`} className={styles.view} hidden={shown === null}>
        {shown === 'table' ? table : shown === 'text' ? text : null}
      </div>
    </div>
  );
}
