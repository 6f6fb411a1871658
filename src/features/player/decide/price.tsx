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
  const refusals = useTranslations('refusals');
  const words = useWords();
  const { view } = useDesk();

  /** What kind of act it is towards whom; and the request it sends, said once where both go to the same party. */
  function kindAndAsk(offer: Offer): string[] {
    const to = words.party(offer.to);
    const asked = offer.asks && words.party(offer.asks.to);
    const duration = offer.asks ? words.duration(offer.asks.usual) : '';
    const kind =
      offer.kind === 'own' ? null : t(`kinds.${offer.kind}`, { party: to ?? t('nobody') });
    if (offer.asks === null) return kind ? [kind] : [];
    if (kind && asked === to) return [t('usually', { kind, duration })];
    const ask = asked ? t('asks', { party: asked, duration }) : t('asksOpen', { duration });
    return kind ? [kind, ask] : [ask];
  }

  return (offer) => {
    const units = (list: { count: number; called: string }[]) =>
      words.list(list.map(({ count, called }) => t('units', { count, called })));
    // Being busy is said once for the whole desk.
    const refusal = offer.refusal === null || offer.refusal === 'busy' ? null : offer.refusal;
    return [
      offer.signers.length > 0 ? t('consent', { seats: words.seats(offer.signers) }) : null,
      ...kindAndAsk(offer),
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
