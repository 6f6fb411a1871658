import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseProse } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './rows.module.css';

/** What the seat knows: since when, from whom, and whom it has told. */
export function KnownList() {
  const t = useTranslations('player.known');
  const words = useWords();
  const { view, open } = useDesk();
  return (
    <Panel
      title={t('title')}
      level={3}
      aside={
        view.known.length > 0 && view.endedAt === null ? (
          <Button size="small" onClick={() => open({ kind: 'share', parts: [] })}>
            {t('shareOrKeep')}
          </Button>
        ) : null
      }
    >
      {view.known.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ul role="list" className={styles.rows}>
        {view.known.map((part) => (
          <li key={part.ref} className={styles.row}>
            <CaseProse text={part.text} className={styles.case} />
            <p className={styles.meta}>
              {part.since === 0 ? t('fromStart') : t('since', { time: words.moment(part.since) })}
              {part.from
                ? `, ${
                    part.channel
                      ? t('fromHow', { seat: words.seat(part.from), channel: part.channel })
                      : t('from', { seat: words.seat(part.from) })
                  }`
                : null}
            </p>
            <p className={styles.meta}>
              {t('whoKnows')}:{' '}
              {[
                ...part.told.map(({ to, at, channel }) =>
                  t('told', { seat: words.seat(to), time: words.moment(at), channel }),
                ),
                ...(part.telling.length > 0
                  ? [t('telling', { seats: words.seats(part.telling) })]
                  : []),
                ...part.kept.map(({ from, reason }) =>
                  t('kept', { seat: words.seat(from), reason }),
                ),
              ].join('; ') || t('nobodyTold')}
            </p>
            {view.endedAt === null ? (
              <div>
                <Button
                  look="quiet"
                  size="small"
                  onClick={() => open({ kind: 'share', parts: [part.ref] })}
                >
                  {t('share')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
