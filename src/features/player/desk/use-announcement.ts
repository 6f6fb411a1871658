import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { useDesk } from './desk-context.ts';
import { useWords } from './use-words.ts';

/** What the one polite live region says: moved time and how much happened, the newest message, what was written. */
export function useAnnouncement(): string {
  const t = useTranslations('player.live');
  const committed = useTranslations('player.committed');
  const words = useWords();
  const { view } = useDesk();
  const state = {
    seat: view.seat,
    now: view.now,
    entries: view.happened.length,
    acts: view.log.length,
    withdrawn: view.log.filter(({ isWithdrawn }) => isWithdrawn).length,
  };
  const [before, setBefore] = useState(state);
  const [said, setSaid] = useState('');
  const hasChanged =
    before.seat !== state.seat ||
    before.now !== state.now ||
    before.entries !== state.entries ||
    before.acts !== state.acts ||
    before.withdrawn !== state.withdrawn;
  // React's way of following a value: compare during render, keep the last one.
  if (hasChanged) {
    setBefore(state);
    if (before.seat !== state.seat) setSaid('');
    else if (before.now !== state.now) {
      const count = Math.max(0, state.entries - before.entries);
      const newest = view.happened[0];
      const message =
        newest?.kind === 'message' && count > 0
          ? t('message', { time: words.clock(newest.at), from: newest.from })
          : '';
      setSaid(`${t('moved', { time: words.clock(state.now), count })} ${message}`.trim());
    } else if (before.withdrawn !== state.withdrawn) setSaid(committed('undone'));
    else if (before.acts !== state.acts) setSaid(t('saved'));
  }
  return said;
}
