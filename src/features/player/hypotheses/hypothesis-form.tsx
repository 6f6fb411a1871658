import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Belief, DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { TextArea } from '../../../ui/controls/field.tsx';
import { OptionCard, OptionGroup } from '../../../ui/controls/option-card.tsx';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import styles from './hypotheses.module.css';

const BELIEFS = ['unlikely', 'possible', 'likely'] as const satisfies readonly Belief[];
const LONGEST = 200;

interface HypothesisFormProps {
  number: number;
  /** As it is held now; null for a new one. */
  before: DeskView['hypotheses'][number] | null;
  onClose: () => void;
}

/** Writing or changing one. Words that were begun survive closing the drawer. */
export function HypothesisForm({ number, before, onClose }: HypothesisFormProps) {
  const t = useTranslations('hypotheses');
  const { view, act, drafts, isSaving } = useDesk();
  const key = `hypothesis/${view.seat}/${number}`;
  const text = useStore(drafts, (state) => state.drafts[key]?.words) ?? before?.text ?? '';
  const [belief, setBelief] = useState<Belief>(before?.belief ?? 'possible');
  const [speaksFor, setFor] = useState(before?.for ?? []);
  const [against, setAgainst] = useState(before?.against ?? []);
  const field = useRef<HTMLTextAreaElement>(null);
  // The button that opened the form is gone.
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    drafts.getState().forget(key);
    onClose();
  };
  return (
    <div className={styles.form}>
      <TextArea
        ref={field}
        label={t('label')}
        hint={t('hint')}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => drafts.getState().change(key, { words: event.target.value })}
      />
      <SegmentedControl
        legend={t('belief')}
        choices={BELIEFS.map((value) => ({ value, label: t(`beliefs.${value}`) }))}
        value={belief}
        onChange={setBelief}
      />
      <FactChoice
        title={t('factsFor', { count: speaksFor.length })}
        chosen={speaksFor}
        others={against}
        onChange={setFor}
      />
      <FactChoice
        title={t('factsAgainst', { count: against.length })}
        chosen={against}
        others={speaksFor}
        onChange={setAgainst}
      />
      <div className={styles.buttons}>
        <Button
          look="filled"
          disabled={text.trim() === '' || isSaving}
          onClick={() => {
            act({
              type: 'hypothesis.held',
              hypothesis: number,
              text: text.trim(),
              belief,
              for: speaksFor,
              against,
            });
            close();
          }}
        >
          {t('keep')}
        </Button>
        <Button onClick={close}>{t('leave')}</Button>
      </div>
      {text.trim() === '' ? <p className={styles.quiet}>{t('empty')}</p> : null}
    </div>
  );
}

interface FactChoiceProps {
  title: string;
  chosen: readonly string[];
  /** Named on the other side already. */
  others: readonly string[];
  onChange: (refs: string[]) => void;
}

/** The facts that the seat knows; one of them speaks for or against, not both. */
function FactChoice({ title, chosen, others, onChange }: FactChoiceProps) {
  const t = useTranslations('hypotheses');
  const { view } = useDesk();
  return (
    <Disclosure summary={title}>
      {view.known.length === 0 ? <p>{t('nothingKnown')}</p> : null}
      <OptionGroup legend={title} legendLook="hidden">
        {view.known.map(({ ref, text }) => (
          <OptionCard
            key={ref}
            kind="checkbox"
            look="row"
            title={<CaseText>{text}</CaseText>}
            checked={chosen.includes(ref)}
            disabled={others.includes(ref)}
            onChange={(isOn) =>
              onChange(isOn ? [...chosen, ref] : chosen.filter((one) => one !== ref))
            }
          />
        ))}
      </OptionGroup>
    </Disclosure>
  );
}
