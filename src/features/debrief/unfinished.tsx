import type { Debrief } from '../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/controls/button.tsx';
import styles from './unfinished.module.css';

/** A case that has not ended has no debrief: nothing of the key is shown, only the way back. */
export function Unfinished({ debrief, href }: { debrief: Debrief; href: string }) {
  const t = useTranslations('debrief.unfinished');
  const describe = useDescribe();
  const last = debrief.log.at(-1);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('title')}</h2>
      <p>
        {last === undefined
          ? t('noActs')
          : t('text', { time: describe.caseTime(last.at, debrief.case.clockStart) })}
      </p>
      <p>
        <ButtonLink look="filled" href={href}>
          {t('resume')}
        </ButtonLink>
      </p>
    </div>
  );
}
