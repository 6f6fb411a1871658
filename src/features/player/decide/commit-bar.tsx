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
  const price = usePrice(matter, chosen);
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
          {!isChosen ? t('chooseFirst') : null}
          {price ? (
            <FreeAgain
              price={price}
              isProposal={chosen.some((offer) => offer.signers.length > 0)}
            />
          ) : null}
        </p>
        {onBack ? (
          <span className={styles.back}>
            <Button onClick={onBack}>{common('back')}</Button>
          </span>
        ) : null}
        <Button
          look="filled"
          disabled={disabled || !isChosen || (price !== null && price.refusal !== null)}
          onClick={onCommit}
        >
          {words.commit(matter, chosen)}
        </Button>
      </div>
    </div>
  );
}

/** When the seat can act again if this is sent, or why it cannot be sent like this. */
function FreeAgain({ price, isProposal }: { price: Price; isProposal: boolean }) {
  const t = useTranslations('player.decide');
  const refusals = useTranslations('refusals');
  const words = useWords();
  const { view } = useDesk();
  const { begins, until, refusal } = price;
  if (refusal) return refusals(refusal);
  if (until === view.now) return t('noTime');
  if (isProposal) return t('untilIfAgreed', { duration: words.duration(until - begins) });
  return begins > view.now
    ? t('booked', { time: words.moment(begins) })
    : t('until', { time: words.moment(until) });
}

type Price = ReturnType<ReturnType<typeof useDesk>['priceOf']>;

/** What is chosen costs this; null while nothing is chosen, and for answers, which take no time. */
function usePrice(matter: Matter, chosen: Offer[]): Price | null {
  const { priceOf } = useDesk();
  const [first] = chosen;
  if (!first) return null;
  if (matter.kind === 'decision')
    return priceOf(
      matter.decision.id,
      chosen.flatMap((offer) => ('id' in offer ? [String(offer.id)] : [])),
    );
  return { begins: first.startsAt, until: first.until, refusal: first.refusal };
}
