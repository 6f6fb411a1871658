import { connections } from '../../../i18n/en/connections.ts';
import { deskParts } from '../../../i18n/en/desk-parts.ts';
import { hypotheses } from '../../../i18n/en/hypotheses.ts';
import { places } from '../../../i18n/en/places.ts';
import { search } from '../../../i18n/en/search.ts';
import { soFar } from '../../../i18n/en/so-far.ts';
import { useTranslations, WithWords } from '../../../i18n/index.ts';
import { Dialog, Drawer } from '../../../ui/surfaces/dialog.tsx';
import { Connections } from '../connections/connections.tsx';
import { PutRightDialog } from '../file/put-right-dialog.tsx';
import { ShareDialog } from '../file/share-dialog.tsx';
import { Hypotheses } from '../hypotheses/hypotheses.tsx';
import { PlacesSketch } from '../places/places-sketch.tsx';
import { Search } from '../search/search.tsx';
import { SoFarPage } from '../so-far/so-far-page.tsx';
import { SoFar } from '../so-far/so-far.tsx';
import { NoDesk, type NoDeskProps } from '../start/no-desk.tsx';
import { type LateDialog, useDesk } from './desk-context.ts';
import { KeyList } from './key-list.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { Notepad } from './notepad.tsx';

const words = { connections, deskParts, hypotheses, places, search, soFar };

/** All of them in one file: each of many files would bring its own share of what they have in common. */
export type LatePartsProps =
  | ({ show: 'no-desk' } & NoDeskProps)
  | { show: 'so-far'; onGoOn: () => void }
  | { show: 'places' }
  | { show: 'dialog'; dialog: LateDialog; onClose: () => void };

export function LateParts(props: LatePartsProps) {
  return (
    <WithWords words={words}>
      <Part {...props} />
    </WithWords>
  );
}

function Part(props: LatePartsProps) {
  switch (props.show) {
    case 'no-desk':
      return <NoDesk {...props} />;
    case 'so-far':
      return <SoFarPage onGoOn={props.onGoOn} />;
    case 'places':
      return <PlacesSketch />;
    case 'dialog':
      return <OpenDialog dialog={props.dialog} onClose={props.onClose} />;
  }
}

function OpenDialog({ dialog, onClose }: { dialog: LateDialog; onClose: () => void }) {
  const t = useTranslations('player.menu');
  const keys = useTranslations('deskParts.keys');
  const tabs = useTranslations('player.file.tabs');
  const notepad = useTranslations('deskParts.notepad');
  const common = useTranslations('common');
  const { view, law } = useDesk();
  const frame = { isOpen: true, closeLabel: common('close'), onClose };
  switch (dialog.kind) {
    case 'share':
      return <ShareDialog key={view.seat} parts={dialog.parts} onClose={onClose} />;
    case 'putRight':
      return <PutRightDialog onClose={onClose} />;
    case 'note':
      return <NoteDialog onClose={onClose} />;
    case 'notepad':
      return (
        <Drawer {...frame} title={notepad('title')}>
          <Notepad key={view.seat} seat={view.seat} />
        </Drawer>
      );
    case 'keys':
      return (
        <Dialog {...frame} isForReading title={keys('title')}>
          <KeyList />
        </Dialog>
      );
    case 'law':
      return <law.LawDrawer question={dialog.question} onClose={onClose} />;
    case 'search':
      return (
        <Drawer {...frame} title={t('search')}>
          <Search />
        </Drawer>
      );
    case 'hypotheses':
      return (
        <Drawer {...frame} title={t('hypotheses')}>
          <Hypotheses />
        </Drawer>
      );
    case 'soFar':
      return (
        <Drawer {...frame} isForReading title={t('soFar')}>
          <SoFar level={3} />
        </Drawer>
      );
    case 'places':
      return (
        <Drawer {...frame} isForReading title={tabs('places')}>
          <PlacesSketch />
        </Drawer>
      );
    case 'connections':
      return (
        <Drawer {...frame} isForReading title={t('connections')}>
          <Connections />
        </Drawer>
      );
  }
}
