import { memo, useCallback, useRef, useState } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { LiveRegion } from '../../../ui/reading/live-region.tsx';
import { SkipLink } from '../../../ui/reading/skip-link.tsx';
import { mattersOf, openMatter } from '../decide/matters.ts';
import { ToDecide } from '../decide/to-decide.tsx';
import { File } from '../file/file.tsx';
import { WhatHappened } from '../happened/what-happened.tsx';
import { CaseBar } from './case-bar.tsx';
import { ClockBand } from './clock-band.tsx';
import { Contained } from './contained.tsx';
import { type DeskModel, DeskProvider, useDesk } from './desk-context.ts';
import styles from './desk.module.css';
import { Foot } from './foot.tsx';
import { useLater } from './later.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { Troubles } from './troubles.tsx';
import { useRegionKeys } from './use-region-keys.ts';
import { focusIfLost, useTimeMoved } from './use-time-moved.ts';

const DECIDE = 'to-decide';

const Happened = memo(WhatHappened);
const CaseFile = memo(File);
const Bar = memo(CaseBar);
const Band = memo(ClockBand);
const FootOfDesk = memo(Foot);

/** The desk on a screen that has room: what happened, to decide, the file, from left to right the order of work. */
export function Desk({ withFile }: { withFile: boolean }) {
  const now = useDesk();
  return (
    <DeskProvider value={useLater(now)}>
      <Columns now={now} withFile={withFile} />
    </DeskProvider>
  );
}

/** The answer to an act is drawn at once, everything else a moment after it. */
function Columns({ now, withFile }: { now: DeskModel; withFile: boolean }) {
  const t = useTranslations('player');
  const { view, keysOn, open } = useDesk();
  const [opened, setOpened] = useState<{ seat: Seat; key: string } | null>(null);
  const onOpen = useCallback((key: string) => setOpened({ seat: view.seat, key }), [view.seat]);
  const happened = useRef<HTMLDivElement>(null);
  const decide = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLElement>(null);
  useTimeMoved(() => {
    happened.current?.scrollTo(0, 0);
    decide.current?.scrollTo(0, 0);
    focusIfLost(happened.current);
  });
  useRegionKeys({ happened, decide, file }, keysOn, () => open({ kind: 'keys' }));
  const announcement = useAnnouncement();
  const chosen = opened?.seat === view.seat ? opened.key : null;
  const current = openMatter(mattersOf(view), chosen);
  const situation = current?.kind === 'decision' ? current.decision.situation : null;
  return (
    <div className={styles.desk}>
      <SkipLink target={DECIDE}>{t('skipToDecide')}</SkipLink>
      <Bar withFile={!withFile} />
      <Troubles />
      <Band />
      <main className={styles.columns} data-file={withFile}>
        <div
          ref={happened}
          role="group"
          aria-label={t('happened.title')}
          tabIndex={-1}
          className={styles.happened}
        >
          <Contained resetKey={`${view.seat}:${view.now}`}>
            <Happened situation={situation} />
          </Contained>
        </div>
        <div
          ref={decide}
          id={DECIDE}
          role="group"
          aria-label={t('decide.title')}
          tabIndex={-1}
          className={styles.decide}
        >
          <Contained resetKey={`${view.seat}:${view.now}`}>
            <ToDecide now={now} chosen={chosen} onOpen={onOpen} />
          </Contained>
        </div>
        {withFile ? (
          <section ref={file} tabIndex={-1} className={styles.file} aria-label={t('file.title')}>
            <h2 className={styles.hidden}>{t('file.title')}</h2>
            <Contained resetKey={`${view.seat}:${view.now}`}>
              <CaseFile key={view.seat} />
            </Contained>
          </section>
        ) : null}
      </main>
      <FootOfDesk />
      <LiveRegion message={announcement} />
    </div>
  );
}
