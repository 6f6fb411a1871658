import { type ReactNode, useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';

/** The first rows, and a button for the rest where there is a rest. */
export function useFewFirst<Row>(
  rows: readonly Row[],
  few: number,
): { shown: readonly Row[]; toggle: ReactNode } {
  const t = useTranslations('player.file');
  const [isAll, setIsAll] = useState(false);
  if (rows.length <= few) return { shown: rows, toggle: null };
  return {
    shown: isAll ? rows : rows.slice(0, few),
    toggle: (
      <Button look="quiet" size="small" onClick={() => setIsAll(!isAll)} aria-expanded={isAll}>
        {isAll ? t('seeFewer') : t('seeAll', { count: rows.length })}
      </Button>
    ),
  };
}
