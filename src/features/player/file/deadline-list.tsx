import type { DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import {
  ArrowBendUpLeftIcon,
  CalendarCheckIcon,
  CheckIcon,
  ClockCountdownIcon,
  GavelIcon,
  HandshakeIcon,
  HourglassMediumIcon,
} from '../../../ui/icons.ts';
import { CaseText } from '../desk/case-text.tsx';
import { useWords } from '../desk/use-words.ts';
import styles from './rows.module.css';

export type Deadline = DeskView['deadlines'][number];

export const deadlineIcons = {
  limit: GavelIcon,
  decay: HourglassMediumIcon,
  booked: CalendarCheckIcon,
  free: CheckIcon,
  answer: ArrowBendUpLeftIcon,
  closing: ClockCountdownIcon,
  sign: HandshakeIcon,
} as const;

/** Known times ahead as a list. */
export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  const t = useTranslations('player.clock');
  const words = useWords();
  if (deadlines.length === 0) return <p className={styles.empty}>{t('none')}</p>;
  return (
    <ul role="list" className={styles.rows}>
      {deadlines.map((one) => {
        const Icon = deadlineIcons[one.kind];
        return (
          <li key={one.id} className={styles.row}>
            <p className={styles.line}>
              <span className={styles.rest}>
                <Icon size="1rem" />
                {words.moment(one.at)}
              </span>
              <span className={styles.meta}>{words.rest(one.at)}</span>
            </p>
            <p>
              <CaseText>{t(`subject.${one.kind}`, { subject: one.subject })}</CaseText>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
