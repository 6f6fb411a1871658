import { OldRunsNotice } from '../../features/library/index.ts';
import { backup } from '../services/backup.ts';
import { useOldRuns } from '../services/old-runs.ts';
import { usePreferences } from '../services/preferences.ts';
import styles from './storage-banner.module.css';

/** Says on the pages of the library what happens to old runs, before it happens. Empty while nothing does. */
export function OldRunsBanner() {
  const { toAnnounce, from, deleted } = useOldRuns();
  const { change } = usePreferences();
  if (toAnnounce.length + deleted.length === 0) return null;
  return (
    <div className={styles.banner}>
      <OldRunsNotice
        announced={toAnnounce}
        from={from}
        deleted={deleted}
        onExport={() => void backup.exportAll()}
        onKeep={() => change({ deleteOldRuns: false })}
      />
    </div>
  );
}
