import type { LooseScenario } from '../loose.ts';
import { asList, type Member, members } from './members.ts';

type Decisions = NonNullable<LooseScenario['decisions']>;
type Dialogues = NonNullable<LooseScenario['dialogues']>;
type OptionFile = NonNullable<NonNullable<NonNullable<Decisions[string]>['options']>[string]>;
type ActFile = NonNullable<NonNullable<LooseScenario['acts']>[string]>;
type QuestionFile = NonNullable<NonNullable<NonNullable<Dialogues[string]>['questions']>[string]>;

/** An option, a standing act or a question: what a seat can do, with the seats it is offered to. */
export type AnyAct = Member<OptionFile | ActFile | QuestionFile> & {
  ref: string;
  role: 'option' | 'act' | 'question';
  seats: string[];
};

/** Everything with the core of an act, in the order decisions, acts, dialogues. */
export function allActs(scenario: LooseScenario): AnyAct[] {
  const options = members(scenario.decisions, ['decisions']).flatMap((decision) =>
    members(decision.value.options, [...decision.path, 'options']).map((option) => ({
      ...option,
      ref: `${decision.id}/${option.id}`,
      role: 'option' as const,
      seats: asList(decision.value.seat),
    })),
  );
  const acts = members(scenario.acts, ['acts']).map((act) => ({
    ...act,
    ref: act.id,
    role: 'act' as const,
    seats: asList<string>(act.value.seat),
  }));
  const questions = members(scenario.dialogues, ['dialogues']).flatMap((dialogue) =>
    members(dialogue.value.questions, [...dialogue.path, 'questions']).map((question) => ({
      ...question,
      ref: `${dialogue.id}/${question.id}`,
      role: 'question' as const,
      seats: asList(dialogue.value.seat),
    })),
  );
  return [...options, ...acts, ...questions];
}
