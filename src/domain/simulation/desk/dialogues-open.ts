import type { Minute } from '../../scenario/index.ts';
import { refuseAct } from '../rules/legality.ts';
import { isActOpen, isDialogueOpen } from '../rules/windows.ts';
import { caseText } from '../text.ts';
import type { Look } from './look.ts';
import { type ActOffer, offerOf } from './offers.ts';

export type DialogueOffer = {
  id: string;
  ask: string;
  situation: string | null;
  /** Who is spoken with. */
  person: string | null;
  questions: ActOffer[];
  /** What was asked and answered so far, oldest first. */
  said: { at: Minute; question: string; answer: string }[];
};

/** Talks the seat may go on with; each question is an act (rule 15). */
export function dialoguesOpen(look: Look): DialogueOffer[] {
  const { scenario, table, world } = look;
  return scenario.dialogues.flatMap((dialogue, at): DialogueOffer[] => {
    if (dialogue.seat !== look.seat || !isDialogueOpen(table, world, at)) return [];
    const questions = table.acts.flatMap((act, index) =>
      act.role === 'question' && act.owner === at && isActOpen(table, world, index)
        ? [offerOf(look, index, refuseAct(table, world, look.at, index))]
        : [],
    );
    if (questions.length === 0) return [];
    return [
      {
        id: dialogue.id,
        ask: dialogue.ask,
        situation: dialogue.situation,
        person: scenario.people.find(({ id }) => id === dialogue.person)?.called ?? null,
        questions,
        said: saidSoFar(look, dialogue.id),
      },
    ];
  });
}

function saidSoFar({ world, table, scenario }: Look, id: string): DialogueOffer['said'] {
  return world.journal.flatMap((entry) => {
    if (entry.kind !== 'message.arrived' || !entry.text.startsWith(`answer:${id}/`)) return [];
    const ref = entry.text.split(':')[1];
    const question = scenario.dialogues
      .find((one) => one.id === id)
      ?.questions.find((one) => one.ref === ref);
    return [{ at: entry.at, question: question?.say ?? '', answer: caseText(table, entry.text) }];
  });
}
