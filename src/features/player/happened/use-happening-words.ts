import type { DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { useWords } from '../desk/use-words.ts';

export type Happening = DeskView['happened'][number];

const channels = ['call', 'letter', 'message', 'media', 'seen', 'talk'] as const;

/** The heading of an entry and its texts; the case speaks in the texts, the tool in most headings. */
export function useHappeningWords() {
  const t = useTranslations('player.happened');
  const words = useWords();
  const tool = (text: string, texts: string[] = []) => ({ head: { text, isCase: false }, texts });
  return (happening: Happening): { head: { text: string; isCase: boolean }; texts: string[] } => {
    switch (happening.kind) {
      case 'message': {
        const channel = channels.find((one) => one === happening.channel) ?? 'other';
        const text = t('from', { from: happening.from, channel: t(`channels.${channel}`) });
        return { head: { text, isCase: false }, texts: [happening.text] };
      }
      case 'done':
        return happening.text
          ? tool(t('doneAct', { act: happening.say }), [happening.text])
          : tool(t('done'), [happening.say]);
      case 'learned':
        return tool(
          happening.from === null
            ? t('learned')
            : happening.channel
              ? t('learnedHow', { seat: words.seat(happening.from), channel: happening.channel })
              : t('learnedFrom', { seat: words.seat(happening.from) }),
          happening.texts,
        );
      case 'arrived':
        return tool(t('arrived', { seat: words.seat(happening.to) }), happening.texts);
      case 'answer':
        return tool(
          t('answer', {
            party: words.party(happening.by) ?? t('otherParty'),
            outcome: t(`outcome.${happening.is}`),
          }),
          [happening.text],
        );
      case 'asked':
      case 'proposed':
      case 'agreed':
      case 'declined':
        return tool(t(happening.kind, { seat: words.seat(happening.by) }), [happening.say]);
      case 'unanswered':
        return tool(t('unanswered'), [happening.say]);
      case 'booked':
        return tool(t('booked', { time: words.moment(happening.from) }), [happening.say]);
      case 'fell':
        return tool(t('fell'), [happening.say]);
      case 'lapsed':
      case 'closed':
        return tool(t(happening.kind), [happening.ask]);
      case 'limitStarted':
        return tool(t('limitStarted', { time: words.moment(happening.due) }), [happening.say]);
      case 'limitMet':
      case 'limitMissed':
        return tool(t(happening.kind), [happening.say]);
      case 'lost':
        return tool(t('lost'), [t('lostText', { title: happening.title })]);
      case 'caseEnded':
        return tool(t('caseEnded'));
    }
  };
}
