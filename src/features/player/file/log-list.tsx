import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ChipText } from '../../../ui/controls/chip.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './log-list.module.css';
import rows from './rows.module.css';
import { type LogEntry, useLogLine } from './use-log-line.ts';

/** The seat's own log, newest first. */
export function LogList() {
  const t = useTranslations('player.log');
  const { view, open } = useDesk();
  return (
    <Panel
      title={t('title')}
      level={3}
      aside={
        view.endedAt === null && view.putRight.ways.length > 0 ? (
          <Button size="small" onClick={() => open({ kind: 'putRight' })}>
            {t('putRightLink')}
          </Button>
        ) : null
      }
    >
      {view.log.length === 0 ? <p className={rows.empty}>{t('empty')}</p> : null}
      <ol role="list" className={styles.line}>
        {[...view.log].reverse().map((entry) => (
          <LogRow key={entry.seq} entry={entry} />
        ))}
      </ol>
    </Panel>
  );
}

function LogRow({ entry }: { entry: LogEntry }) {
  const t = useTranslations('player.log');
  const common = useTranslations('common');
  const words = useWords();
  const line = useLogLine();
  return (
    <li className={styles.entry} data-withdrawn={entry.isWithdrawn}>
      <p>
        <strong>{words.moment(entry.at)}</strong>
        {entry.isWithdrawn ? <span className={rows.meta}> {t('withdrawn')}</span> : null}
      </p>
      {entry.kind === 'decided' ? (
        <p className={rows.meta}>
          <CaseText>{entry.ask}</CaseText>
        </p>
      ) : null}
      <p className={styles.did}>
        <CaseText>{line(entry)}</CaseText>
      </p>
      {entry.kind === 'shared' || entry.kind === 'kept'
        ? entry.texts.map((text) => (
            <p key={text} className={rows.meta}>
              <CaseText>{text}</CaseText>
            </p>
          ))
        : null}
      {entry.kind === 'decided' ? (
        <>
          <p className={rows.chips}>
            {(['fact', 'risk', 'rule'] as const).flatMap((kind) =>
              entry.reasons[`${kind}s`].map((say) => (
                <ChipText key={`${kind}:${say}`} kind={common(`reasonKinds.${kind}`)}>
                  <CaseText>{say}</CaseText>
                </ChipText>
              )),
            )}
          </p>
          {entry.reasons.words ? (
            <p className={rows.meta}>{t('words', { words: entry.reasons.words })}</p>
          ) : null}
          {entry.certainty ? (
            <p className={rows.meta}>
              {t('sure', { certainty: common(`certainty.${entry.certainty}`) })}
            </p>
          ) : null}
        </>
      ) : null}
    </li>
  );
}
