import { useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { StorageHealth } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CheckIcon, LockSimpleIcon, WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { Section } from '../../ui/surfaces/panel.tsx';
import styles from './storage-section.module.css';

interface StorageSectionProps {
  /** Null until the device has said. */
  health: StorageHealth | null;
  /** Asks the browser not to clear our data; answers what it says then. Null where it cannot be asked. */
  onAsk: (() => Promise<StorageHealth>) | null;
}

/** How safe work is on this device, in words, and what can be done about it. */
export function StorageSection({ health, onAsk }: StorageSectionProps) {
  const t = useTranslations('settings.storage');
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  if (!health) return null;
  const isSafe = health.kind === 'persistent' || health.kind === 'best-effort';

  async function ask() {
    if (!onAsk) return;
    const { kind } = await onAsk();
    setAnswer(kind === 'persistent' ? 'granted' : 'refused');
  }

  return (
    <Section title={t('heading')}>
      <div className={styles.parts}>
        <Notice
          tone={isSafe ? 'plain' : 'limit'}
          icon={isSafe ? <LockSimpleIcon /> : <WarningIcon />}
          title={t(`kinds.${health.kind}`)}
        >
          {t(`kindsText.${health.kind}`)}
        </Notice>
        {health.usedBytes === null ? null : (
          <p className={styles.used}>{t('used', { megabytes: inMegabytes(health.usedBytes) })}</p>
        )}
        {health.kind === 'best-effort' && onAsk ? (
          <p>
            <Button onClick={() => void ask()}>{t('ask')}</Button>
          </p>
        ) : null}
        {answer ? (
          <Notice
            tone={answer === 'granted' ? 'act' : 'plain'}
            icon={answer === 'granted' ? <CheckIcon /> : null}
            announce="polite"
          >
            {t(answer)}
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
