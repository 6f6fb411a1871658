import type { Cause } from '../journal.ts';
import { runEffects } from './effects.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';

/** The person answers; then the ends of the dialogue are checked, first match (rule 15). */
export function finishQuestion(play: Play, at: number, cause: Cause): void {
  const { world, table } = play;
  const act = table.acts[at];
  if (!act) return;
  const seat = act.seats[0] ?? 0;
  const person = table.scenario.dialogues[act.owner]?.person;
  const from = table.scenario.people.find(({ id }) => id === person)?.called ?? '';
  const answer = act.answers.find(({ when }) => when === null || when(world));
  if (answer) {
    say(play, cause, from, seat, answer.key);
    runEffects(play, answer.effects, cause);
  }
  const end = table.dialogues[act.owner]?.ends.find(({ when }) => when(world));
  const dialogue = world.dialogues[act.owner];
  if (!end || !dialogue) return;
  dialogue.ended = true;
  if (end.say) say(play, cause, from, seat, end.say);
  runEffects(play, end.effects, cause);
}

function say(play: Play, cause: Cause, from: string, seat: number, text: string): void {
  note(play, cause, {
    kind: 'message.arrived',
    from,
    channel: 'talk',
    to: [seatOf(seat)],
    text,
    inject: null,
  });
  wake(play.world, [seat]);
}
