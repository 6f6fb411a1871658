import { useTranslations } from '../../../i18n/index.ts';
import { ClockIcon } from '../../../ui/icons.ts';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import type { Offer } from './matters.ts';

/** Minutes of the seat, at the end of an option's line. */
export function Duration({ offer }: { offer: Offer }) {
  const t = useTranslations('player.price');
  const words = useWords();
  return (
    <>
      <ClockIcon size="1rem" />
      {offer.takes === 0 ? t('noTime') : t('takes', { duration: words.duration(offer.takes) })}
    </>
  );
}

/** The rest of the price in words: agreement needed, what it asks of others, what it keeps busy, why it cannot be. */
export function usePriceNotes(): (offer: Offer) => string[] {
  const t = useTranslations('player.price');
  const refusals = useTranslations('player.refusals');
  const words = useWords();
  const { view } = useDesk();
  return (offer) => {
    const units = (list: { count: number; called: string }[]) =>
      words.list(list.map(({ count, called }) => t('units', { count, called })));
    const party = words.party(offer.to) ?? t('nobody');
    const asked = offer.asks && words.party(offer.asks.to);
    // Being busy is said once for the whole desk.
    const refusal = offer.refusal === null || offer.refusal === 'busy' ? null : offer.refusal;
    return [
      offer.signers.length > 0 ? t('consent', { seats: words.seats(offer.signers) }) : null,
      offer.kind === 'own' ? null : t(`kinds.${offer.kind}`, { party }),
      offer.asks
        ? asked
          ? t('asks', { party: asked, duration: words.duration(offer.asks.usual) })
          : t('asksOpen', { duration: words.duration(offer.asks.usual) })
        : null,
      offer.startsAt > view.now ? t('starts', { time: words.moment(offer.startsAt) }) : null,
      offer.needs.length > 0 ? t('needs', { units: units(offer.needs) }) : null,
      offer.keepsBusy
        ? t('keepsBusy', {
            units: units(offer.keepsBusy.units),
            duration: words.duration(offer.keepsBusy.for),
          })
        : null,
      refusal ? refusals(refusal) : null,
    ].filter((note) => note !== null);
  };
}
