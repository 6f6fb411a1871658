import { memo, type ReactNode, useRef, useState } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { LiveRegion } from '../../../ui/reading/live-region.tsx';
import { SkipLink } from '../../../ui/reading/skip-link.tsx';
import { mattersOf } from '../decide/matters.ts';
import { ToDecide } from '../decide/to-decide.tsx';
import { File } from '../file/file.tsx';
import { WhatHappened } from '../happened/what-happened.tsx';
import { CaseBar } from './case-bar.tsx';
import { ClockBand } from './clock-band.tsx';
import { Contained } from './contained.tsx';
import { DeskProvider, useDesk } from './desk-context.ts';
import styles from './desk.module.css';
import { Foot } from './foot.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useAnnouncement } from './use-announcement.ts';
import { Troubles } from './troubles.tsx';
import { useRegionKeys } from './use-region-keys.ts';
import { focusIfLost, useTimeMoved } from './use-time-moved.ts';

const DECIDE = 'to-decide';

const Happened = memo(WhatHappened);
const CaseFile = memo(File);

/**
 * Draws a part a moment after the rest, so that the answer to an act does not wait for it. What is inside must be
 * memoised, or it is drawn twice.
 */
function Later({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const before = useAfterPaint(desk);
  // Nobody sees, not for a moment, what another seat knows.
  const isSameSeat = before.view.seat === desk.view.seat;
  return <DeskProvider value={isSameSeat ? before : desk}>{children}</DeskProvider>;
}

/** The desk on a screen that has room: what happened, to decide, the file, from left to right the order of work. */
export function Desk({ withFile }: { withFile: boolean }) {
  const t = useTranslations('player');
  const { view, keysOn, open } = useDesk();
  const [opened, setOpened] = useState<{ seat: Seat; key: string } | null>(null);
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
  const matters = mattersOf(view);
  const current =
    matters.find(({ key }) => opened?.seat === view.seat && key === opened.key) ??
    matters.find(({ kind }) => kind !== 'acts');
  const situation = current?.kind === 'decision' ? current.decision.situation : null;
  return (
    <div className={styles.desk}>
      <SkipLink target={DECIDE}>{t('skipToDecide')}</SkipLink>
      <CaseBar withFile={!withFile} />
      <Troubles />
      <ClockBand />
      <main className={styles.columns} data-file={withFile}>
        <div
          ref={happened}
          role="group"
          aria-label={t('happened.title')}
          tabIndex={-1}
          className={styles.happened}
        >
          <Contained resetKey={`${view.seat}:${view.now}`}>
            <Later>
              <Happened situation={situation} />
            </Later>
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
            <ToDecide
              open={current?.key ?? null}
              onOpen={(key) => setOpened({ seat: view.seat, key })}
            />
          </Contained>
        </div>
        {withFile ? (
          <section ref={file} tabIndex={-1} className={styles.file} aria-label={t('file.title')}>
            <h2 className={styles.hidden}>{t('file.title')}</h2>
            <Contained resetKey={`${view.seat}:${view.now}`}>
              <Later>
                <CaseFile key={view.seat} />
              </Later>
            </Contained>
          </section>
        ) : null}
      </main>
      <Foot />
      <LiveRegion message={announcement} />
    </div>
  );
}
