import { useDeferredValue, useState } from 'react';
import { type Jurisdiction, JURISDICTIONS } from '../../../domain/law/index.ts';
import { useTranslations, WithWords } from '../../../i18n/index.ts';
import { Select, TextField } from '../../../ui/controls/field.tsx';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { Drawer } from '../../../ui/surfaces/dialog.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import type { LawQuestion } from '../../../domain/law/index.ts';
import { lawWords } from '../law-words.ts';
import styles from './law-drawer.module.css';
import { PointList } from './point-list.tsx';
import { WordList } from './word-list.tsx';

interface LawDrawerProps {
  question: LawQuestion;
  onClose: () => void;
}

/** The whole law pack of a place and the glossary, over the page; the same for everybody, whatever the case turns on. */
export function LawDrawer(props: LawDrawerProps) {
  return (
    <WithWords words={lawWords}>
      <OpenDrawer {...props} />
    </WithWords>
  );
}

const parts = ['points', 'words'] as const;

function OpenDrawer({ question, onClose }: LawDrawerProps) {
  const t = useTranslations('law.drawer');
  const common = useTranslations('common');
  const [place, setPlace] = useState<Jurisdiction>(question.jurisdiction);
  const [query, setQuery] = useState('');
  const [part, setPart] = useState<(typeof parts)[number]>('points');
  const asked = useDeferredValue(query.trim());
  const nameOf = (jurisdiction: Jurisdiction) => common(`jurisdictions.${jurisdiction}`);
  return (
    <Drawer
      isOpen
      title={t('title', { place: nameOf(place) })}
      closeLabel={common('close')}
      onClose={onClose}
    >
      <Notice tone="plain" title={t('notReviewed')}>
        {t('grades')}
      </Notice>
      <Select
        label={t('jurisdiction')}
        hint={t('ofTheCase', { place: nameOf(question.jurisdiction) })}
        value={place}
        onChange={(event) => setPlace(event.target.value as Jurisdiction)}
      >
        {JURISDICTIONS.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
      <search>
        <TextField
          label={t('find')}
          value={query}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => setQuery(event.target.value)}
        />
      </search>
      <SegmentedControl
        legend={t('parts')}
        choices={parts.map((value) => ({ value, label: t(value) }))}
        value={part}
        onChange={setPart}
      />
      {part === 'points' ? (
        <PointList place={place} asked={question.points} query={asked} />
      ) : (
        <WordList query={asked} />
      )}
      <p className={styles.note}>{common('kosovoFootnote')}</p>
    </Drawer>
  );
}
