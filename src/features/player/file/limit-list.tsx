import { useTranslations } from '../../../i18n/index.ts';
import { GavelIcon } from '../../../ui/icons.ts';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseLine } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import { DeadlineList } from './deadline-list.tsx';
import styles from './rows.module.css';

const NEAR = 12 * 60;

/** Legal limits the seat knows, and everything else it knows to be coming. */
export function LimitList() {
  const t = useTranslations('player.limits');
  const words = useWords();
  const { view } = useDesk();
  return (
    <div className={styles.stack}>
      <Panel title={t('title')} level={3}>
        {view.limits.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
        <ul role="list" className={styles.rows}>
          {view.limits.map((limit) => (
            <li key={limit.id} className={styles.row}>
              <p className={styles.line}>
                <strong>
                  <CaseLine text={limit.say} />
                </strong>
                <span
                  className={styles.rest}
                  data-near={limit.state === 'running' && limit.due - view.now < NEAR}
                >
                  <GavelIcon size="1rem" />
                  {limit.state === 'running'
                    ? t('due', { time: words.moment(limit.due), rest: words.rest(limit.due) })
                    : limit.state === 'met'
                      ? t('met')
                      : t('missed', { time: words.moment(limit.due) })}
                </span>
              </p>
              {limit.rule ? <p className={styles.meta}>{t('rule', { rule: limit.rule })}</p> : null}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('ahead')} level={3}>
        <DeadlineList deadlines={view.deadlines} />
      </Panel>
    </div>
  );
}
