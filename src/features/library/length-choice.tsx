import type { CaseLength } from '../../domain/scenario/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { OptionCard, OptionGroup } from '../../ui/controls/option-card.tsx';
import { Disclosure } from '../../ui/surfaces/disclosure.tsx';

interface LengthChoiceProps {
  lengths: readonly CaseLength[];
  chosen: CaseLength;
  /** Of the case, whose words say what is left out. */
  language: string | undefined;
  onChoose: (length: CaseLength) => void;
}

/** How long the case is played. Folded: the length that was proposed can be taken without opening it. */
export function LengthChoice({ lengths, chosen, language, onChoose }: LengthChoiceProps) {
  const t = useTranslations('library.start');
  const common = useTranslations('common.cuts');
  const describe = useDescribe();
  const name = ({ cut }: CaseLength) => common(cut ?? 'whole');
  const minutes = (length: CaseLength) => describe.duration(length.minutes);
  return (
    <Disclosure
      summary={t('length')}
      aside={t('lengthChosen', { name: name(chosen), duration: minutes(chosen) })}
    >
      <OptionGroup legend={t('length')} legendLook="hidden">
        {lengths.map((one) => (
          <OptionCard
            key={one.cut ?? ''}
            name="length"
            value={one.cut ?? ''}
            title={name(one)}
            side={t('lengthTakes', { duration: minutes(one) })}
            note={
              one.say === null ? (
                t('leavesOut', { count: one.leftOut })
              ) : (
                <span lang={language}>{one.say}</span>
              )
            }
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
        ))}
      </OptionGroup>
    </Disclosure>
  );
}
