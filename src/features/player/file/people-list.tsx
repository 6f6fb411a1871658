import { useTranslations } from '../../../i18n/index.ts';
import { WarningDiamondIcon } from '../../../ui/icons.ts';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseLine, CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './rows.module.css';
import { useFewFirst } from './use-few-first.tsx';

const SILENCE_WORTH_SAYING = 4 * 60;

/** People in words: name, where, word, reason. No faces, no meters. */
export function PeopleList({ all }: { all?: boolean }) {
  const t = useTranslations('player.people');
  const common = useTranslations('common');
  const words = useWords();
  const { view } = useDesk();
  const { shown, toggle } = useFewFirst(view.people, all ? Infinity : 4);
  return (
    <Panel title={t('title')} level={3} aside={toggle}>
      {view.people.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ul role="list" className={styles.rows}>
        {shown.map((person) => {
          const isNear = person.risk === 'atRisk' || person.risk === 'inDanger';
          const hasSilence = person.isPresent && person.silence >= SILENCE_WORTH_SAYING;
          return (
            <li key={person.id} className={styles.row}>
              <p>
                <strong>
                  <CaseText>{person.called}</CaseText>
                </strong>{' '}
                <span className={styles.meta}>
                  <CaseText>
                    {[person.about, person.isPresent ? person.place : null]
                      .filter(Boolean)
                      .join(' · ')}
                  </CaseText>
                </span>
              </p>
              <p className={styles.words}>
                {person.isPresent ? (
                  <>
                    <span className={styles.word} data-near={isNear}>
                      {isNear ? <WarningDiamondIcon size="1rem" /> : null}
                      {common(`risk.${person.risk}`)}
                      {person.riskSince === null
                        ? '.'
                        : ` ${t('since', { time: words.moment(person.riskSince) })}.`}
                    </span>{' '}
                    {common(`trust.${person.trust}`)} {t('trustYou')}.{' '}
                  </>
                ) : (
                  <>
                    <span className={styles.word}>{t('gone')}.</span>{' '}
                  </>
                )}
                {person.reason ? (
                  <>
                    <CaseLine text={person.reason} />{' '}
                  </>
                ) : null}
                {person.isChild && person.isPresent ? `${t(`guardian.${person.guardian}`)} ` : null}
                {hasSilence ? t('silence', { duration: words.duration(person.silence) }) : null}
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
