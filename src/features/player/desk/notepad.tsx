import { useEffect, useState } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { TextArea } from '../../../ui/controls/field.tsx';
import { useDesk } from './desk-context.ts';
import styles from './notepad.module.css';

/** What storage takes from a file as one notepad. */
const LONGEST = 20_000;

/** Notes to oneself at one seat, kept while they are typed: no act, no entry of the log, nothing to send. */
export function Notepad({ seat }: { seat: Seat }) {
  const t = useTranslations('deskParts.notepad');
  const { notepad } = useDesk();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void notepad.read(seat).then((kept) => {
      if (isCurrent) setText(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [notepad, seat]);
  if (text === null) return null; // read in a moment
  return (
    <div className={styles.notepad}>
      <TextArea
        label={t('label')}
        hint={t('hint')}
        maxLength={LONGEST}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          notepad.keep(seat, target.value);
        }}
      />
    </div>
  );
}
