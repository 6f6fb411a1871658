import { useTranslations } from '../../../i18n/index.ts';
import {
  ArrowBendUpLeftIcon,
  CalendarCheckIcon,
  ChatsIcon,
  ChatTextIcon,
  CheckIcon,
  ClockCountdownIcon,
  EnvelopeIcon,
  EyeIcon,
  GavelIcon,
  HandshakeIcon,
  HourglassMediumIcon,
  InfoIcon,
  LockSimpleIcon,
  MegaphoneIcon,
  PaperPlaneTiltIcon,
  PhoneIcon,
  UsersIcon,
} from '../../../ui/icons.ts';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { CaseProse, CaseText } from '../desk/case-text.tsx';
import { useWords } from '../desk/use-words.ts';
import styles from './happening-row.module.css';
import { type Happening, useHappeningWords } from './use-happening-words.ts';

/** Time, who and how; then what, in the words of the case; and who else got it. */
export function HappeningRow({ happening }: { happening: Happening }) {
  const t = useTranslations('player.happened');
  const words = useWords();
  const { head, texts } = useHappeningWords()(happening);
  const isMessage = happening.kind === 'message';
  return (
    <li className={styles.row} data-new={happening.isNew}>
      <p className={styles.head}>
        <span className={styles.what}>
          {happening.isNew ? <VisuallyHidden>{t('isNew')} </VisuallyHidden> : null}
          <span className={styles.time}>{words.moment(happening.at)}</span>{' '}
          <Mark happening={happening} />{' '}
          {head.isCase ? <CaseText>{head.text}</CaseText> : head.text}
        </span>
        {isMessage || happening.alsoSeenBy.length > 0 ? (
          <span className={styles.audience}>
            {happening.alsoSeenBy.length > 0 ? (
              <>
                <UsersIcon size="1rem" />
                {t('also', { seats: words.seats(happening.alsoSeenBy) })}
              </>
            ) : (
              <>
                <LockSimpleIcon size="1rem" />
                {t('onlyYou')}
              </>
            )}
          </span>
        ) : null}
      </p>
      {texts.map((text) => (
        <CaseProse key={text} text={text} className={styles.text} />
      ))}
      {happening.kind === 'message' && happening.attachment ? (
        <p className={styles.note}>{t('attachment', { name: happening.attachment })}</p>
      ) : null}
    </li>
  );
}

const channelIcons: Record<string, typeof PhoneIcon> = {
  call: PhoneIcon,
  letter: EnvelopeIcon,
  message: ChatTextIcon,
  media: MegaphoneIcon,
  seen: EyeIcon,
  talk: ChatsIcon,
};
const kindIcons: Record<string, typeof PhoneIcon> = {
  done: CheckIcon,
  learned: InfoIcon,
  arrived: PaperPlaneTiltIcon,
  answer: ArrowBendUpLeftIcon,
  asked: PaperPlaneTiltIcon,
  proposed: HandshakeIcon,
  agreed: HandshakeIcon,
  declined: HandshakeIcon,
  unanswered: ClockCountdownIcon,
  booked: CalendarCheckIcon,
  fell: CalendarCheckIcon,
  lapsed: ClockCountdownIcon,
  closed: ClockCountdownIcon,
  limitStarted: GavelIcon,
  limitMet: GavelIcon,
  limitMissed: GavelIcon,
  lost: HourglassMediumIcon,
  caseEnded: InfoIcon,
} satisfies Record<Exclude<Happening['kind'], 'message'>, typeof PhoneIcon>;

function Mark({ happening }: { happening: Happening }) {
  const icons = happening.kind === 'message' ? channelIcons : kindIcons;
  const Icon =
    icons[happening.kind === 'message' ? happening.channel : happening.kind] ?? ChatTextIcon;
  return <Icon size="1rem" />;
}
