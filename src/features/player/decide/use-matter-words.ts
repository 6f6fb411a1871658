import { useTranslations } from '../../../i18n/index.ts';
import { useWords } from '../desk/use-words.ts';
import type { Matter, Offer } from './matters.ts';

/** How the desk speaks of a matter: the line it takes when closed, and the question when open. */
export function useMatterWords() {
  const t = useTranslations('player.decide');
  const words = useWords();
  return {
    /** One line. `isCase` tells that the words are the author's. */
    line(matter: Matter): { text: string; isCase: boolean } {
      switch (matter.kind) {
        case 'decision':
          return { text: matter.decision.ask, isCase: true };
        case 'sign':
          return { text: t('sign', { seat: words.seat(matter.proposal.by) }), isCase: false };
        case 'answer':
          return { text: t('incoming', { seat: words.seat(matter.request.from) }), isCase: false };
        case 'talk':
          return { text: matter.dialogue.ask, isCase: true };
        case 'acts':
          return { text: t('acts'), isCase: false };
      }
    },
    question(matter: Matter): { text: string; isCase: boolean } {
      switch (matter.kind) {
        case 'decision':
          return { text: matter.decision.ask, isCase: true };
        case 'sign':
          return { text: t('signAsk'), isCase: false };
        case 'answer':
          return { text: t('incomingAsk'), isCase: false };
        case 'talk':
          return { text: matter.dialogue.ask, isCase: true };
        case 'acts':
          return { text: t('actsAsk'), isCase: false };
      }
    },
    /** At the end of the closed line. */
    until(matter: Matter): string {
      if (matter.kind === 'acts') return t('actsCount', { count: matter.acts.length });
      return matter.closesAt === null
        ? t('staysOpen')
        : t('closesShort', { time: words.moment(matter.closesAt) });
    },
    /** The button that sends it. */
    commit(matter: Matter, chosen: Offer[]): string {
      const signers = [...new Set(chosen.flatMap((offer) => offer.signers))];
      const seats = words.seats(signers);
      switch (matter.kind) {
        case 'decision':
          return signers.length > 0 ? t('decideAndAsk', { seats }) : t('decide');
        case 'talk':
          return t('ask');
        case 'acts':
          return signers.length > 0 ? t('doItAndAsk', { seats }) : t('doIt');
        case 'sign':
          return t('answer', { seat: words.seat(matter.proposal.by) });
        case 'answer':
          return t('answer', { seat: words.seat(matter.request.from) });
      }
    },
  };
}
