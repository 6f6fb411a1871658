import { useTranslations } from '../../../i18n/index.ts';
import { OptionCard, OptionGroup } from '../../../ui/controls/option-card.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useWords } from '../desk/use-words.ts';
import type { Matter, Offer } from './matters.ts';
import { Duration, usePriceNotes } from './price.tsx';
import { useMatterWords } from './use-matter-words.ts';

interface ChoicesProps {
  matter: Matter;
  chosen: readonly string[];
  disabled: boolean;
  onChoose: (chosen: string[]) => void;
}

/** The question with what can be answered to it. One choice, or several where the case says so. */
export function Choices(props: ChoicesProps) {
  const { matter, disabled } = props;
  const words = useMatterWords();
  const question = words.question(matter);
  return (
    <OptionGroup
      legend={question.isCase ? <CaseText>{question.text}</CaseText> : question.text}
      legendLook="question"
      hint={<Hint matter={matter} />}
      disabled={disabled}
    >
      {matter.kind === 'sign' ? <SignChoices {...props} matter={matter} /> : null}
      {matter.kind === 'answer' ? <AnswerChoices {...props} matter={matter} /> : null}
      {matter.kind === 'decision' ? <OptionChoices {...props} matter={matter} /> : null}
      {matter.kind === 'talk' ? <ActChoices {...props} offers={matter.dialogue.questions} /> : null}
      {matter.kind === 'acts' ? <ActChoices {...props} offers={matter.acts} /> : null}
    </OptionGroup>
  );
}

function Hint({ matter }: { matter: Matter }) {
  const t = useTranslations('player.decide');
  if (matter.kind !== 'decision' || matter.decision.upTo === 1) return null;
  const { upTo, inTurn } = matter.decision;
  return inTurn ? t('chooseInTurn', { count: upTo }) : t('choose', { count: upTo });
}

type Of<Kind extends Matter['kind']> = ChoicesProps & { matter: Extract<Matter, { kind: Kind }> };

function OptionChoices({ matter, chosen, disabled, onChoose }: Of<'decision'>) {
  const t = useTranslations('player.decide');
  const notes = usePriceNotes();
  const { options, upTo, inTurn, id } = matter.decision;
  const isMenu = upTo > 1;
  return options.map((option) => {
    const isChosen = chosen.includes(option.id);
    const rival = isChosen
      ? undefined
      : options.find(
          (other) =>
            chosen.includes(other.id) &&
            (other.excludes.includes(option.id) || option.excludes.includes(other.id)),
        );
    const isFull = isMenu && !isChosen && chosen.length >= upTo;
    const lines = [
      ...notes(option),
      isMenu && rival ? t('notTogether', { option: rival.say }) : null,
      isMenu && inTurn && isChosen
        ? t('chosenOrder', { place: chosen.indexOf(option.id) + 1 })
        : null,
    ].filter((line) => line !== null);
    const isShut = option.refusal !== null && option.refusal !== 'busy';
    return (
      <OptionCard
        key={option.id}
        kind={isMenu ? 'checkbox' : 'radio'}
        name={`decision-${id}`}
        value={option.id}
        title={<CaseText>{option.say}</CaseText>}
        side={<Duration offer={option} />}
        note={lines.length > 0 ? lines.join(' · ') : null}
        checked={isChosen}
        disabled={disabled || isShut || isFull || (isMenu && rival !== undefined)}
        onChange={(isOn) => {
          if (!isMenu) onChoose([option.id]);
          else onChoose(isOn ? [...chosen, option.id] : chosen.filter((one) => one !== option.id));
        }}
      />
    );
  });
}

/** Standing acts and questions: one at a time, sent as an act. */
function ActChoices({
  offers,
  matter,
  chosen,
  disabled,
  onChoose,
}: ChoicesProps & { offers: readonly Offer[] }) {
  const notes = usePriceNotes();
  return offers.map((offer) => {
    const lines = notes(offer);
    return (
      <OptionCard
        key={offer.ref}
        name={matter.key}
        value={offer.ref}
        title={<CaseText>{offer.say}</CaseText>}
        side={<Duration offer={offer} />}
        note={lines.length > 0 ? lines.join(' · ') : null}
        checked={chosen.includes(offer.ref)}
        disabled={disabled || (offer.refusal !== null && offer.refusal !== 'busy')}
        onChange={() => onChoose([offer.ref])}
      />
    );
  });
}

function SignChoices({ matter, chosen, disabled, onChoose }: Of<'sign'>) {
  const t = useTranslations('player.decide');
  const words = useWords();
  const titles = { yes: t('signYes'), no: t('signNo', { seat: words.seat(matter.proposal.by) }) };
  return (['yes', 'no'] as const).map((id) => (
    <OptionCard
      key={id}
      name={matter.key}
      value={id}
      title={titles[id]}
      side={id === 'yes' ? words.duration(matter.proposal.takes) : null}
      checked={chosen.includes(id)}
      disabled={disabled}
      onChange={() => onChoose([id])}
    />
  ));
}

function AnswerChoices({ matter, chosen, disabled, onChoose }: Of<'answer'>) {
  const t = useTranslations('player.decide.outcomes');
  return matter.request.answers.map((answer) => (
    <OptionCard
      key={answer.id}
      name={matter.key}
      value={answer.id}
      title={t(answer.is)}
      note={<CaseText>{answer.say}</CaseText>}
      checked={chosen.includes(answer.id)}
      disabled={disabled}
      onChange={() => onChoose([answer.id])}
    />
  ));
}
