import type { ReactNode } from 'react';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { useMatterWords } from '../decide/use-matter-words.ts';
import { CaseLine, CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import { useLogLine } from '../file/use-log-line.ts';
import { useHappeningWords } from '../happened/use-happening-words.ts';
import { beginningOf, type CaseSoFar, caseSoFar } from './case-so-far.ts';
import styles from './so-far.module.css';

/** Where the case stands, for somebody who comes back to it. */
export function SoFar({ level }: { level: 2 | 3 }) {
  const t = useTranslations('soFar');
  const words = useWords();
  const describe = useDescribe();
  const { view, lastPlayed } = useDesk();
  const soFar = caseSoFar(view);
  return (
    <div className={styles.soFar}>
      <div className={styles.lead}>
        {lastPlayed === null ? null : (
          <p>{t('lastPlayed', { date: describe.date(new Date(lastPlayed)) })}</p>
        )}
        <p>
          {t('clock', { time: words.fullTime(view.now), duration: words.duration(view.now) })}{' '}
          {view.endedAt === null ? null : t('ended')}
        </p>
      </div>
      <Panel title={t('happened')} level={level}>
        {soFar.happened.length === 0 ? <p>{t('nothingHappened')}</p> : null}
        <ol role="list" className={styles.rows}>
          {soFar.happened.map((one) => (
            <HappeningLine key={one.id} happening={one} />
          ))}
        </ol>
      </Panel>
      <Panel title={t('acts')} level={level}>
        {soFar.acts.length === 0 ? <p>{t('noActs')}</p> : null}
        <ol role="list" className={styles.rows}>
          {soFar.acts.map((entry) => (
            <ActLine key={entry.seq} entry={entry} />
          ))}
        </ol>
      </Panel>
      {view.endedAt === null ? (
        <Panel title={t('waiting')} level={level}>
          <Waiting soFar={soFar} />
        </Panel>
      ) : null}
    </div>
  );
}

function HappeningLine({ happening }: { happening: CaseSoFar['happened'][number] }) {
  const { head, texts } = useHappeningWords()(happening);
  return (
    <Row at={happening.at} head={head.isCase ? <CaseText>{head.text}</CaseText> : head.text}>
      {texts.map((text) => (
        <p key={text}>
          <CaseLine of={text} text={beginningOf(text)} />
        </p>
      ))}
    </Row>
  );
}

function ActLine({ entry }: { entry: CaseSoFar['acts'][number] }) {
  const line = useLogLine();
  return (
    <Row at={entry.at} head={entry.kind === 'decided' ? <CaseText>{entry.ask}</CaseText> : null}>
      <p>
        <CaseText>{line(entry)}</CaseText>
      </p>
    </Row>
  );
}

function Row({ at, head, children }: { at: number; head: ReactNode; children: ReactNode }) {
  const words = useWords();
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <b>{words.moment(at)}</b> {head}
      </p>
      {children}
    </li>
  );
}

function Waiting({ soFar: { waiting, next, elsewhere } }: { soFar: CaseSoFar }) {
  const t = useTranslations('soFar');
  const clock = useTranslations('player.clock.subject');
  const words = useWords();
  const matter = useMatterWords();
  const { view } = useDesk();
  return (
    <>
      {view.busyUntil === null ? null : <p>{t('busy', { time: words.moment(view.busyUntil) })}</p>}
      {waiting.length === 0 && view.busyUntil === null ? <p>{t('nothingWaits')}</p> : null}
      <ul role="list" className={styles.rows}>
        {waiting.map((one) => {
          const { text, isCase } = matter.line(one);
          return (
            <li key={one.key} className={styles.row}>
              <p>{isCase ? <CaseText>{text}</CaseText> : text}</p>
              <p className={styles.head}>{matter.until(one)}</p>
            </li>
          );
        })}
        {elsewhere.map((one) => (
          <li key={one.seat} className={styles.row}>
            {t('elsewhere', { seat: words.seat(one.seat), count: one.waiting })}
          </li>
        ))}
      </ul>
      {next ? (
        <p>
          <CaseText>
            {t('next', {
              time: words.moment(next.at),
              subject: clock(next.kind, { subject: next.subject }),
            })}
          </CaseText>
        </p>
      ) : null}
    </>
  );
}
