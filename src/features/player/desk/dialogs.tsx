import { useTranslations } from '../../../i18n/index.ts';
import { Dialog, Drawer } from '../../../ui/surfaces/dialog.tsx';
import { DeadlineList } from '../file/deadline-list.tsx';
import { File } from '../file/file.tsx';
import { Guided } from '../guided/guided.tsx';
import { Briefing } from '../start/briefing.tsx';
import { type DeskDialog, useDesk } from './desk-context.ts';
import { Late } from './late.tsx';
import { Menu } from './menu.tsx';
import { TimeDialog } from './time-dialog.tsx';
import type { Width } from './use-width.ts';

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
  const errors = useTranslations('errors');
  const { view } = useDesk();
  const frame = { isOpen: true, closeLabel: common('close'), onClose };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'time':
      return <TimeDialog onClose={onClose} />;
    case 'share':
    case 'putRight':
    case 'note':
    case 'notepad':
    case 'keys':
    case 'search':
    case 'soFar':
    case 'hypotheses':
    case 'places':
    case 'connections':
    case 'law':
      return (
        <Late
          key={dialog.kind}
          show="dialog"
          dialog={dialog}
          onClose={onClose}
          instead={
            <Dialog {...frame} title={errors('part.title')}>
              <p>{errors('part.safe')}</p>
            </Dialog>
          }
        />
      );
    case 'menu':
      return <Menu onClose={onClose} withFile={width === 'phone'} />;
    case 'briefing':
      return (
        <Drawer {...frame} isForReading title={t('menu.briefing')}>
          <Briefing />
        </Drawer>
      );
    case 'example':
      return (
        <Drawer {...frame} isForReading title={t('menu.example')}>
          <Guided show="example" />
        </Drawer>
      );
    case 'file':
      return (
        <Drawer {...frame} title={t('file.title')}>
          <File />
        </Drawer>
      );
    case 'deadlines':
      return (
        <Dialog {...frame} isForReading title={t('clock.moreTitle')}>
          <DeadlineList deadlines={view.deadlines} />
        </Dialog>
      );
  }
}
