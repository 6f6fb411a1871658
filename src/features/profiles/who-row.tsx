import { useDescribe, useTranslations } from '../../i18n/index.ts';
import type { Profile } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LockSimpleIcon, WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { PinForm } from './pin-form.tsx';
import type { ProfilesPort } from './profiles-port.ts';
import styles from './who-page.module.css';
import { useAlias } from './use-alias.ts';

interface WhoRowProps {
  profile: Profile;
  /** Whether its PIN is asked for. */
  isChosen: boolean;
  port: Pick<ProfilesPort, 'tryPin' | 'enter'>;
  onChoose: () => void;
  onDelete: () => void;
}

/** One person. Several rows have the same button, so its full name carries the alias. */
export function WhoRow({ profile, isChosen, port, onChoose, onDelete }: WhoRowProps) {
  const t = useTranslations('profiles.who');
  const describe = useDescribe();
  const alias = useAlias()(profile);
  const { hasPin, oldRuns } = profile;
  const date = describe.date(new Date(profile.lastUsedAt));
  return (
    <article className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.alias}>{alias}</h2>
        <p className={styles.used}>
          {hasPin ? <LockSimpleIcon /> : null} {t(hasPin ? 'usedWithPin' : 'used', { date })}
        </p>
      </div>
      {isChosen ? null : (
        <Button
          aria-label={t('openOf', { alias })}
          onClick={() => (hasPin ? onChoose() : port.enter(profile.id))}
        >
          {t('open')}
        </Button>
      )}
      {oldRuns ? (
        <div className={styles.whole}>
          <Notice tone="limit" icon={<WarningIcon />}>
            {t('oldRuns', {
              count: oldRuns.count,
              date: describe.date(new Date(oldRuns.from)),
            })}
          </Notice>
        </div>
      ) : null}
      {isChosen ? (
        <div className={styles.whole}>
          <PinForm profile={profile} port={port} onDelete={onDelete} />
        </div>
      ) : null}
    </article>
  );
}
