import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/controls/field.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import { useFewFirst } from '../file/use-few-first.tsx';
import { useLogLine } from '../file/use-log-line.ts';
import { useHappeningWords } from '../happened/use-happening-words.ts';
import {
  canSearch,
  findablesOf,
  findIn,
  type Found,
  type FoundGroup,
  type Mark,
} from './find-in-view.ts';
import styles from './search.module.css';

/** A pause in typing after which is looked, so that a reader hears one count and not one for each letter. */
const PAUSE_MS = 300;
const FIRST_SIGHT = 8;

/** Looking through all that the seat has. */
export function Search() {
  const t = useTranslations('search');
  const evidence = useTranslations('player.evidence.states');
  const happening = useHappeningWords();
  const logLine = useLogLine();
  const { view } = useDesk();
  const [query, setQuery] = useState('');
  const asked = useSettled(query);
  const groups = findIn(findablesOf(view, { happening, logLine, evidence }), asked);
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <search className={styles.search}>
      <TextField
        ref={takeFocus}
        label={t('label')}
        hint={t('hint')}
        value={query}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className={styles.status}>
        {asked.trim() === ''
          ? ''
          : !canSearch(asked)
            ? t('tooShort')
            : count === 0
              ? t('none')
              : t('count', { count })}
      </p>
      {groups.map((group) => (
        <Group key={`${group.kind}:${asked}`} group={group} />
      ))}
    </search>
  );
}

/** Whether the dialog opens with it or it arrives later: the field is where one begins. */
function takeFocus(field: HTMLInputElement | null) {
  if (!field) return;
  field.autofocus = true;
  field.focus();
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Group({ group: { kind, found } }: { group: FoundGroup }) {
  const t = useTranslations('search');
  const { shown, toggle } = useFewFirst(found, FIRST_SIGHT);
  return (
    <Panel
      title={t('inKind', { kind: t(`kinds.${kind}`), count: found.length })}
      level={3}
      aside={toggle}
    >
      <ul role="list" className={styles.rows}>
        {shown.map((one) => (
          <Row key={one.id} found={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ found: { at, lines } }: { found: Found }) {
  const words = useWords();
  return (
    <li className={styles.row}>
      {at === null ? null : <p className={styles.time}>{words.moment(at)}</p>}
      {lines.map(({ text, isCase, marks }, place) => {
        const marked = <Marked text={text} marks={marks} />;
        return (
          <p key={place} className={place === 0 && lines.length > 1 ? styles.head : styles.text}>
            {isCase ? <CaseText of={text}>{marked}</CaseText> : marked}
          </p>
        );
      })}
    </li>
  );
}

/** The text as it is, with what matches marked. No markup in it is ever interpreted. */
function Marked({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  let at = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return [...parts, text.slice(at)];
}
