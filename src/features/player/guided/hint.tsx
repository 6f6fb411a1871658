import { useTranslations } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { CaseProse } from '../desk/case-text.tsx';
import styles from './guided.module.css';

/** What to look at before one decides; closed until somebody wants it. */
export function Hint({ text }: { text: string }) {
  const t = useTranslations('guided');
  return (
    <Disclosure summary={t('hint')}>
      <CaseProse text={text} className={styles.prose} />
    </Disclosure>
  );
}
