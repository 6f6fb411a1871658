import type { DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { useWords } from '../desk/use-words.ts';

export type LogEntry = DeskView['log'][number];

/** A log entry in one line. */
export function useLogLine(): (entry: LogEntry) => string {
  const t = useTranslations('player.log');
  const words = useWords();
  return (entry) => {
    switch (entry.kind) {
      case 'decided':
        return words.inLine(entry.options);
      case 'did':
        return entry.say;
      case 'requested': {
        const party = words.party(entry.to);
        return party
          ? t('requested', { party, request: entry.say })
          : t('requestedOpen', { request: entry.say });
      }
      case 'answered':
        return t('answered', { request: entry.say });
      case 'agreed':
      case 'declined':
        return t(entry.kind, { seat: words.seat(entry.by), acts: words.inLine(entry.acts) });
      case 'shared': {
        const { channel, basis } = entry;
        return t('shared', { seat: words.seat(entry.to), channel, basis });
      }
      case 'kept':
        return t('kept', { seat: words.seat(entry.from), reason: entry.reason });
      case 'putRight':
        return t('putRight', { act: words.inLine([entry.of]), way: entry.way });
      case 'noted':
        return t('noted', { text: entry.text });
    }
  };
}
