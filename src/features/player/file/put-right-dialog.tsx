import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { OptionCard, OptionGroup } from '../../../ui/controls/option-card.tsx';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';

/** All past acts, all ways alike: the list says nothing about which of them needs it. */
export function PutRightDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('deskParts.putRight');
  const common = useTranslations('common');
  const words = useWords();
  const { view, act, isSaving } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const [way, setWay] = useState<string | null>(null);
  const { acts, ways } = view.putRight;
  const keyOf = (one: { event: number; ref: string }) => `${one.event}:${one.ref}`;
  const past = acts.find((one) => keyOf(one) === chosen);
  const isReady = past !== undefined && way !== null && view.busyUntil === null;
  return (
    <Dialog
      isOpen
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        acts.length > 0 ? (
          <Button
            look="filled"
            disabled={!isReady || isSaving}
            onClick={() => {
              if (!past || way === null) return;
              act({ type: 'repair.tried', event: past.event, ref: past.ref, way });
              onClose();
            }}
          >
            {t('do')}
          </Button>
        ) : null
      }
    >
      {acts.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <p>{t('text')}</p>
          <OptionGroup legend={t('act')}>
            {acts.map((one) => (
              <OptionCard
                key={keyOf(one)}
                look="row"
                name="past-act"
                title={<CaseText>{one.say}</CaseText>}
                side={words.moment(one.at)}
                note={one.tried.length > 0 ? t('tried', { ways: words.list(one.tried) }) : null}
                checked={chosen === keyOf(one)}
                onChange={() => setChosen(keyOf(one))}
              />
            ))}
          </OptionGroup>
          <OptionGroup legend={t('way')}>
            {ways.map(({ id, say, takes }) => (
              <OptionCard
                key={id}
                look="row"
                name="way"
                title={<CaseText>{say}</CaseText>}
                side={words.duration(takes)}
                checked={way === id}
                onChange={() => setWay(id)}
              />
            ))}
          </OptionGroup>
          {isReady ? null : <p>{t('incomplete')}</p>}
        </>
      )}
    </Dialog>
  );
}
