import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import type { Draft } from '../run/drafts.store.ts';
import styles from './commit-bar.module.css';
import type { Matter, Offer } from './matters.ts';
import { useMatterWords } from './use-matter-words.ts';

interface CommitBarProps {
  matter: Matter;
  draft: Draft;
  /** The offers that are chosen, in the order chosen. */
  chosen: Offer[];
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
  onCommit: () => void;
  onBack?: (() => void) | undefined;
}

const certainties = ['not-sure', 'fairly', 'very'] as const;

/** Certainty, the time the seat is free again, and the one filled button. Stays in view. */
export function CommitBar(props: CommitBarProps) {
  const { matter, draft, chosen, disabled, onChange, onCommit, onBack } = props;
  const t = useTranslations('player.decide');
  const common = useTranslations('common');
  const words = useMatterWords();
  const isChosen = draft.chosen.length > 0;
  return (
    <div className={styles.bar}>
      {matter.kind === 'decision' && matter.decision.asksCertainty ? (
        <SegmentedControl
          legend={common('certainty.question')}
          choices={certainties.map((value) => ({ value, label: common(`certainty.${value}`) }))}
          value={draft.certainty}
          disabled={disabled}
          onChange={(certainty) => onChange({ certainty })}
        />
      ) : null}
      <div className={styles.commit}>
        <p className={styles.until}>
          {isChosen ? <FreeAgain matter={matter} chosen={chosen} /> : t('chooseFirst')}
        </p>
        {onBack ? (
          <span className={styles.back}>
            <Button onClick={onBack}>{common('back')}</Button>
          </span>
        ) : null}
        <Button look="filled" disabled={disabled || !isChosen} onClick={onCommit}>
          {words.commit(matter, chosen)}
        </Button>
      </div>
    </div>
  );
}

/** When the seat can act again if this is sent. */
function FreeAgain({ matter, chosen }: { matter: Matter; chosen: Offer[] }) {
  const t = useTranslations('player.decide');
  const words = useWords();
  const { view } = useDesk();
  if (chosen.length === 0) return null;
  const isInTurn = matter.kind === 'decision' && matter.decision.inTurn;
  const takes = chosen.map((offer) => offer.takes);
  const total = isInTurn ? takes.reduce((sum, one) => sum + one, 0) : Math.max(...takes);
  if (chosen.some((offer) => offer.signers.length > 0)) {
    return total === 0 ? t('noTime') : t('untilIfAgreed', { duration: words.duration(total) });
  }
  const begin = Math.min(...chosen.map((offer) => offer.startsAt));
  if (begin > view.now) return t('booked', { time: words.moment(begin) });
  if (total === 0) return t('noTime');
  const until = isInTurn
    ? Math.max(view.now + total, ...chosen.map((offer) => offer.until))
    : Math.max(...chosen.map((offer) => offer.until));
  return t('until', { time: words.moment(until) });
}
