import { useTranslations } from '../../../i18n/index.ts';
import { Chip, ChipGroup } from '../../../ui/controls/chip.tsx';
import { TextField } from '../../../ui/controls/field.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { CaseText } from '../desk/case-text.tsx';
import type { Draft } from '../run/drafts.store.ts';
import type { Matter } from './matters.ts';

type Chips = NonNullable<Extract<Matter, { kind: 'decision' }>['decision']['chips']>;
const kinds = ['facts', 'risks', 'rules'] as const;
const kindWords = { facts: 'fact', risks: 'risk', rules: 'rule' } as const;
/** Rule 30: at most two chosen of each kind. */
const MOST_OF_A_KIND = 2;

interface ReasonsProps {
  chips: Chips;
  draft: Draft;
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** What a decision relies on: facts, risks and rules as chips, and a few own words. */
export function Reasons({ chips, draft, disabled, onChange }: ReasonsProps) {
  const t = useTranslations('player.decide');
  const common = useTranslations('common.reasonKinds');
  return (
    <>
      <ChipGroup legend={t('why')} hint={t('whyHint')} disabled={disabled}>
        {kinds.flatMap((kind) =>
          chips[kind].map((chip) => {
            const chosen = draft.reasons[kind];
            const isChosen = chosen.includes(chip.id);
            return (
              <Chip
                key={`${kind}:${chip.id}`}
                kind={common(kindWords[kind])}
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MOST_OF_A_KIND}
                onChange={(isOn) =>
                  onChange({
                    reasons: {
                      ...draft.reasons,
                      [kind]: isOn ? [...chosen, chip.id] : chosen.filter((id) => id !== chip.id),
                    },
                  })
                }
              >
                <CaseText>{chip.say}</CaseText>
              </Chip>
            );
          }),
        )}
      </ChipGroup>
      <Disclosure summary={t('words')} startsOpen={draft.words !== ''}>
        <TextField
          label={t('words')}
          labelHidden
          hint={t('wordsHint')}
          maxLength={240}
          value={draft.words}
          disabled={disabled}
          onChange={(event) => onChange({ words: event.target.value })}
        />
      </Disclosure>
    </>
  );
}
