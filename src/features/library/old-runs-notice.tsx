import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { HourglassMediumIcon, TrashIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { KEPT_DAYS } from './old-runs.ts';
import type { RunSummary } from './run-summary.ts';

interface OldRunsNoticeProps {
  /** Will be deleted from `from` on. */
  announced: readonly RunSummary[];
  from: Date | null;
  /** Were deleted at this start. */
  deleted: readonly RunSummary[];
  onExport: () => void;
  /** Switches the deleting off. */
  onKeep: () => void;
}

/** Says which old runs will be deleted, before it happens, and which were. */
export function OldRunsNotice({ announced, from, deleted, onExport, onKeep }: OldRunsNoticeProps) {
  const t = useTranslations('library.oldRuns');
  const describe = useDescribe();
  const list = (runs: readonly RunSummary[]) =>
    describe.list(
      runs.map(({ title, startedAt }) =>
        t('run', { title, date: describe.date(new Date(startedAt)) }),
      ),
    );
  return (
    <>
      {deleted.length > 0 ? (
        <Notice tone="act" icon={<TrashIcon />} announce="polite">
          {t('deleted', { count: deleted.length, days: KEPT_DAYS, list: list(deleted) })}
        </Notice>
      ) : null}
      {announced.length > 0 && from ? (
        <Notice
          tone="limit"
          icon={<HourglassMediumIcon />}
          title={t('announced', { count: announced.length, days: KEPT_DAYS })}
          announce="polite"
          actions={
            <>
              <Button size="small" onClick={onExport}>
                {t('export')}
              </Button>
              <Button size="small" onClick={onKeep}>
                {t('keep')}
              </Button>
            </>
          }
        >
          {t('announcedText', { list: list(announced), date: describe.date(from) })}
        </Notice>
      ) : null}
    </>
  );
}
