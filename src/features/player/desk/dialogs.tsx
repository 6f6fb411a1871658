import { lazy } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Dialog, Drawer } from '../../../ui/surfaces/dialog.tsx';
import { DeadlineList } from '../file/deadline-list.tsx';
import { File } from '../file/file.tsx';
import { PutRightDialog } from '../file/put-right-dialog.tsx';
import { ShareDialog } from '../file/share-dialog.tsx';
import { Guided } from '../guided/guided.tsx';
import { SoFar } from '../so-far/lazy-so-far.ts';
import { Briefing } from '../start/briefing.tsx';
import { Arriving } from './arriving.tsx';
import { type DeskDialog, useDesk } from './desk-context.ts';
import { KeyList } from './key-list.tsx';
import { Menu } from './menu.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { TimeDialog } from './time-dialog.tsx';
import type { Width } from './use-width.ts';

const Search = lazy(() =>
  import('../search/search.tsx').then((file) => ({ default: file.Search })),
);

/** What lies over the desk now. */
export function Dialogs({
  dialog,
  width,
  onClose,
}: {
  dialog: DeskDialog | null;
  width: Width;
  onClose: () => void;
}) {
  const t = useTranslations('player');
  const common = useTranslations('common');
  const { view } = useDesk();
  const frame = { isOpen: true, closeLabel: common('close'), onClose };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'time':
      return <TimeDialog onClose={onClose} />;
    case 'share':
      return <ShareDialog key={view.seat} parts={dialog.parts} onClose={onClose} />;
    case 'putRight':
      return <PutRightDialog onClose={onClose} />;
    case 'note':
      return <NoteDialog onClose={onClose} />;
    case 'menu':
      return <Menu onClose={onClose} withFile={width === 'phone'} />;
    case 'briefing':
      return (
        <Drawer {...frame} title={t('menu.briefing')}>
          <Briefing />
        </Drawer>
      );
    case 'example':
      return (
        <Drawer {...frame} title={t('menu.example')}>
          <Guided show="example" />
        </Drawer>
      );
    case 'search':
      return (
        <Drawer {...frame} title={t('menu.search')}>
          <Arriving part={dialog.kind}>
            <Search />
          </Arriving>
        </Drawer>
      );
    case 'soFar':
      return (
        <Drawer {...frame} title={t('menu.soFar')}>
          <Arriving part={dialog.kind}>
            <SoFar level={3} />
          </Arriving>
        </Drawer>
      );
    case 'file':
      return (
        <Drawer {...frame} title={t('file.title')}>
          <File />
        </Drawer>
      );
    case 'keys':
      return (
        <Dialog {...frame} title={t('keys.title')}>
          <KeyList />
        </Dialog>
      );
    case 'deadlines':
      return (
        <Dialog {...frame} title={t('clock.moreTitle')}>
          <DeadlineList deadlines={view.deadlines} />
        </Dialog>
      );
  }
}
