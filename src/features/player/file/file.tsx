import { useState } from 'react';
import type { DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { type Tab, Tabs } from '../../../ui/controls/tabs.tsx';
import { Contained } from '../desk/contained.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { Late } from '../desk/late.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { KnownList } from './known-list.tsx';
import { LimitList } from './limit-list.tsx';
import { LogList } from './log-list.tsx';
import { PeopleList } from './people-list.tsx';
import { RequestList } from './request-list.tsx';
import styles from './rows.module.css';

export type FileTab = 'board' | 'limits' | 'requests' | 'known' | 'places' | 'log';
/** The desk is quiet at first: for three steps it shows people only. */
const QUIET_STEPS = 3;

/** The tabs that have something in them; before the third step only people are shown. */
export function tabsOf(view: DeskView, hasPlaces: boolean): FileTab[] {
  if (isQuiet(view)) return ['board'];
  const { requests, limits, known, log } = view;
  const hasRequests = requests.possible.length + requests.sent.length + requests.answered.length;
  return [
    'board' as const,
    ...(limits.length > 0 ? (['limits'] as const) : []),
    ...(hasRequests > 0 ? (['requests'] as const) : []),
    ...(known.length > 0 ? (['known'] as const) : []),
    ...(hasPlaces ? (['places'] as const) : []),
    ...(log.length > 0 ? (['log'] as const) : []),
  ];
}

/** The right of the desk: what the seat has on file. */
export function File() {
  const t = useTranslations('player.file');
  const { view, scenario } = useDesk();
  const [chosen, setChosen] = useState<FileTab>('board');
  const tabs = tabsOf(view, scenario.places !== undefined);
  const selected = tabs.includes(chosen) ? chosen : 'board';
  if (tabs.length === 1) return <Board />;
  return (
    <Tabs
      label={t('title')}
      tabs={tabs.map((id): Tab<FileTab> => {
        const label = t(`tabs.${id}`);
        return hasNews(view, id) ? { id, label, news: t('news') } : { id, label };
      })}
      selected={selected}
      onSelect={setChosen}
    >
      <Contained resetKey={selected}>
        <FilePart tab={selected} />
      </Contained>
    </Tabs>
  );
}

export function FilePart({ tab }: { tab: FileTab }) {
  switch (tab) {
    case 'board':
      return <Board />;
    case 'limits':
      return <LimitList />;
    case 'requests':
      return <RequestList />;
    case 'known':
      return <KnownList />;
    case 'places':
      return <Late show="places" instead={null} />;
    case 'log':
      return <LogList />;
  }
}

/** A note is a wish to see the log, also before the third step. */
function isQuiet({ steps, endedAt, log }: DeskView): boolean {
  return steps < QUIET_STEPS && endedAt === null && !log.some(({ kind }) => kind === 'noted');
}

export function Board({ all }: { all?: boolean }) {
  const { view } = useDesk();
  if (isQuiet(view)) return <PeopleList all={all === true} />;
  return (
    <div className={styles.stack}>
      <PeopleList all={all === true} />
      <EvidenceList all={all === true} />
    </div>
  );
}

/** A dot means news since the seat's last act, whatever the news is worth. */
function hasNews(view: DeskView, tab: FileTab): boolean {
  const isNew = (...kinds: DeskView['happened'][number]['kind'][]) =>
    view.happened.some((one) => one.isNew && kinds.includes(one.kind));
  switch (tab) {
    case 'limits':
      return isNew('limitStarted', 'limitMet', 'limitMissed');
    case 'requests':
      return isNew('answer');
    case 'known':
      return isNew('learned');
    case 'board':
      return isNew('lost');
    case 'places':
    case 'log':
      return false;
  }
}
