import { useTranslations } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseProse } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { HappeningRow } from './happening-row.tsx';
import styles from './what-happened.module.css';

/** How much is read at first sight; the rest is one tap away. */
const FIRST_SIGHT = 5;

/** The situation of the open question, then what reached the seat, newest first. */
export function WhatHappened({ situation }: { situation: string | null }) {
  const t = useTranslations('player.happened');
  const { view, scenario } = useDesk();
  const news = view.happened.filter(({ isNew }) => isNew).length;
  const shown = view.happened.slice(0, Math.max(FIRST_SIGHT, Math.min(news, 2 * FIRST_SIGHT)));
  const earlier = view.happened.slice(shown.length);
  return (
    <Panel
      title={t('title')}
      hint={view.steps === 0 ? null : news > 0 ? t('new', { count: news }) : t('nothingNew')}
    >
      {situation ? <CaseProse text={situation} className={styles.situation} /> : null}
      {shown.length > 0 ? (
        <ol role="list" className={styles.list}>
          {shown.map((one) => (
            <HappeningRow key={one.id} happening={one} />
          ))}
        </ol>
      ) : null}
      {view.happened.length === 0 && situation === null ? (
        <CaseProse text={scenario.opening} className={styles.situation} />
      ) : (
        <Disclosure summary={t('earlier', { count: earlier.length + 1 })}>
          <ol role="list" className={styles.list}>
            {earlier.map((one) => (
              <HappeningRow key={one.id} happening={one} />
            ))}
          </ol>
          <p className={styles.label}>{t('opening')}</p>
          <CaseProse text={scenario.opening} className={styles.situation} />
        </Disclosure>
      )}
    </Panel>
  );
}
