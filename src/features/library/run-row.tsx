import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/controls/button.tsx';
import { DownloadSimpleIcon, TrashIcon, WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import type { LibraryLinks } from './links.ts';
import styles from './run-row.module.css';
import type { RunSummary } from './run-summary.ts';
import { useSeatList } from './use-seat-list.ts';

interface RunRowProps {
  run: RunSummary;
  links: LibraryLinks;
  onExport: () => void;
  onDelete: () => void;
}

/** One run. Several rows have the same buttons, so each button's full name carries the case and the date. */
export function RunRow({ run, links, onExport, onDelete }: RunRowProps) {
  const t = useTranslations('runs');
  const cuts = useTranslations('common.cuts');
  const describe = useDescribe();
  const seatList = useSeatList();
  const which = { title: run.title, date: describe.date(new Date(run.startedAt)) };
  return (
    <article className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>{run.title}</h2>
        <p>
          {run.isFinished
            ? t('finished')
            : t('unfinished', { caseTime: describe.caseTime(run.minute, run.clockStart) })}
        </p>
        <p className={styles.detail}>
          {seatList(run.held)} · {run.cut === null ? null : `${cuts(run.cut)} · `}
          {t('started', { date: which.date })} · {t('actsWritten', { count: run.acts })}
        </p>
      </div>
      <div className={styles.actions}>
        {run.isFinished ? (
          <ButtonLink href={links.debrief(run.id)} aria-label={t('debriefOf', which)}>
            {t('debrief')}
          </ButtonLink>
        ) : (
          <ButtonLink href={links.run(run.id)} aria-label={t('resumeOf', which)}>
            {t('resume')}
          </ButtonLink>
        )}
        <Button
          look="quiet"
          icon={<DownloadSimpleIcon />}
          aria-label={t('exportOf', which)}
          onClick={onExport}
        >
          {t('export')}
        </Button>
        <Button
          look="quiet"
          icon={<TrashIcon />}
          aria-label={t('deleteOf', which)}
          onClick={onDelete}
        >
          {t('delete')}
        </Button>
      </div>
      {run.isDamaged ? (
        <div className={styles.damaged}>
          <Notice tone="limit" icon={<WarningIcon />}>
            {t('damaged')}
          </Notice>
        </div>
      ) : null}
    </article>
  );
}
