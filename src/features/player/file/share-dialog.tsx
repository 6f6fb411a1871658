import { useState } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { OptionCard, OptionGroup } from '../../../ui/controls/option-card.tsx';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { SeatSign } from '../../../ui/marks/seat-mark.tsx';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';

/** What, with whom, how and on what basis; or kept back, with a reason. No right or wrong is shown. */
export function ShareDialog({ parts, onClose }: { parts: string[]; onClose: () => void }) {
  const t = useTranslations('deskParts.share');
  const common = useTranslations('common');
  const words = useWords();
  const { view, act, isSaving } = useDesk();
  const { sharing } = view;
  const [mode, setMode] = useState<'tell' | 'keep'>('tell');
  const [chosen, setChosen] = useState(parts);
  const [to, setTo] = useState<Seat | null>(null);
  const [channel, setChannel] = useState<string | null>(null);
  const [basis, setBasis] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const isKeeping = mode === 'keep';
  const input =
    chosen.length === 0 || to === null
      ? null
      : isKeeping
        ? reason && ({ type: 'fact.withheld', parts: chosen, to, reason } as const)
        : channel && basis && ({ type: 'fact.shared', parts: chosen, to, channel, basis } as const);
  const isBusy = !isKeeping && view.busyUntil !== null;
  const label =
    to === null
      ? isKeeping
        ? t('keep')
        : t('tell')
      : t(isKeeping ? 'keepFrom' : 'shareWith', { seat: words.seat(to) });
  return (
    <Dialog
      isOpen
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <Button
          look="filled"
          disabled={!input || isBusy || isSaving}
          onClick={() => {
            if (!input) return;
            act(input);
            onClose();
          }}
        >
          {label}
        </Button>
      }
    >
      {sharing.reasons.length > 0 ? (
        <SegmentedControl
          legend={t('mode')}
          choices={[
            { value: 'tell', label: t('tell') },
            { value: 'keep', label: t('keep') },
          ]}
          value={mode}
          onChange={setMode}
        />
      ) : null}
      <OptionGroup legend={t('what')}>
        {view.known.map((part) => (
          <OptionCard
            key={part.ref}
            kind="checkbox"
            look="row"
            title={<CaseText>{part.text}</CaseText>}
            checked={chosen.includes(part.ref)}
            onChange={(isOn) =>
              setChosen(isOn ? [...chosen, part.ref] : chosen.filter((ref) => ref !== part.ref))
            }
          />
        ))}
      </OptionGroup>
      <OptionGroup legend={isKeeping ? t('from') : t('with')}>
        {sharing.receivers.map((seat) => (
          <OptionCard
            key={seat}
            look="row"
            name="share-to"
            mark={<SeatSign seat={seat} />}
            title={words.seat(seat)}
            checked={to === seat}
            onChange={() => setTo(seat)}
          />
        ))}
      </OptionGroup>
      {isKeeping ? (
        <OptionGroup legend={t('reason')}>
          {sharing.reasons.map(({ id, say }) => (
            <OptionCard
              key={id}
              look="row"
              name="share-reason"
              title={<CaseText>{say}</CaseText>}
              checked={reason === id}
              onChange={() => setReason(id)}
            />
          ))}
        </OptionGroup>
      ) : (
        <>
          <OptionGroup legend={t('how')}>
            {sharing.channels.map(({ id, say, takes }) => (
              <OptionCard
                key={id}
                look="row"
                name="share-channel"
                title={<CaseText>{say}</CaseText>}
                side={words.duration(takes)}
                checked={channel === id}
                onChange={() => setChannel(id)}
              />
            ))}
          </OptionGroup>
          <OptionGroup legend={t('basis')}>
            {sharing.bases.map(({ id, say }) => (
              <OptionCard
                key={id}
                look="row"
                name="share-basis"
                title={<CaseText>{say}</CaseText>}
                checked={basis === id}
                onChange={() => setBasis(id)}
              />
            ))}
          </OptionGroup>
        </>
      )}
      {isBusy && view.busyUntil !== null ? (
        <Notice tone="plain">{t('busy', { time: words.moment(view.busyUntil) })}</Notice>
      ) : input ? null : (
        <p>{isKeeping ? t('incompleteKeep') : t('incomplete')}</p>
      )}
    </Dialog>
  );
}
