import type { ReactNode } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import {
  ArrowCounterClockwiseIcon,
  ArrowLeftIcon,
  GearIcon,
  GitBranchIcon,
  InfoIcon,
  ListChecksIcon,
  LockSimpleIcon,
  MagnifyingGlassIcon,
  NewspaperIcon,
  NoteIcon,
  PathIcon,
  SquaresFourIcon,
  UsersIcon,
  XIcon,
} from '../../../ui/icons.ts';
import { Drawer } from '../../../ui/surfaces/dialog.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { FilePart, tabsOf } from '../file/file.tsx';
import { useDesk, type DeskDialog } from './desk-context.ts';
import { SeatStrip } from './foot.tsx';
import styles from './menu.module.css';

/** What is not needed at each step; on the phone also the parts of the file that have no place below. */
export function Menu({ onClose, withFile }: { onClose: () => void; withFile: boolean }) {
  const t = useTranslations('player.menu');
  const tabs = useTranslations('player.file.tabs');
  const common = useTranslations('common');
  const shell = useTranslations('shell');
  const { view, links, open, scenario, leaveQuickly } = useDesk();
  const choose = (dialog: DeskDialog) => () => open(dialog);
  const hasTies = scenario.facts.some(
    ({ connects, parts }) => connects ?? parts.some((part) => part.connects),
  );
  const rest = tabsOf(view, false).filter((tab) => tab === 'limits' || tab === 'known');
  return (
    <Drawer isOpen title={t('title')} closeLabel={common('close')} onClose={onClose}>
      <ul role="list" className={styles.list}>
        <Item icon={<MagnifyingGlassIcon />} onClick={choose({ kind: 'search' })}>
          {t('search')}
        </Item>
        <Item icon={<PathIcon />} onClick={choose({ kind: 'soFar' })}>
          {t('soFar')}
        </Item>
        {scenario.places ? (
          <Item icon={<SquaresFourIcon />} onClick={choose({ kind: 'places' })}>
            {tabs('places')}
          </Item>
        ) : null}
        {hasTies ? (
          <Item icon={<UsersIcon />} onClick={choose({ kind: 'connections' })}>
            {t('connections')}
          </Item>
        ) : null}
        <Item icon={<NewspaperIcon />} onClick={choose({ kind: 'briefing' })}>
          {t('briefing')}
        </Item>
        {view.guide ? (
          <Item icon={<ListChecksIcon />} onClick={choose({ kind: 'example' })}>
            {t('example')}
          </Item>
        ) : null}
        {view.endedAt === null && view.putRight.ways.length > 0 ? (
          <Item icon={<ArrowCounterClockwiseIcon />} onClick={choose({ kind: 'putRight' })}>
            {t('putRight')}
          </Item>
        ) : null}
        <Item icon={<GitBranchIcon />} onClick={choose({ kind: 'hypotheses' })}>
          {t('hypotheses')}
        </Item>
        {view.endedAt === null ? (
          <Item icon={<NoteIcon />} onClick={choose({ kind: 'note' })}>
            {t('note')}
          </Item>
        ) : null}
        <Item icon={<LockSimpleIcon />} onClick={choose({ kind: 'notepad' })}>
          {t('notepad')}
        </Item>
        <Item icon={<InfoIcon />} onClick={choose({ kind: 'keys' })}>
          {t('keys')}
        </Item>
        <li>
          <a className={styles.item} href={links.settings}>
            <GearIcon />
            {t('settings')}
          </a>
        </li>
        <li>
          <a className={styles.item} href={links.cases}>
            <ArrowLeftIcon />
            {t('leave')}
          </a>
        </li>
        <Item icon={<XIcon />} onClick={leaveQuickly}>
          {shell('quickExit')}
        </Item>
      </ul>
      {withFile ? (
        <>
          {rest.map((tab) => (
            <Disclosure key={tab} summary={tabs(tab)}>
              <FilePart tab={tab} />
            </Disclosure>
          ))}
          <SeatStrip />
        </>
      ) : null}
      {namesKosovo(scenario) ? <p className={styles.note}>{common('kosovoFootnote')}</p> : null}
    </Drawer>
  );
}

function Item({
  icon,
  onClick,
  children,
}: {
  icon: ReactNode;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <li>
      <button type="button" className={styles.item} onClick={onClick}>
        {icon}
        {children}
      </button>
    </li>
  );
}

/** The footnote belongs wherever the name stands with its asterisk. */
function namesKosovo(scenario: { jurisdiction: string; opening: string }): boolean {
  return scenario.jurisdiction === 'XK' || scenario.opening.includes('Kosovo*');
}
