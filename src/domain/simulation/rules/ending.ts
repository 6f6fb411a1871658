import { byCase } from './agenda.ts';
import { note, type Play } from './journal-writing.ts';

/** The case ends: the first ending that holds, the rest of the agenda falls (rule 19). */
export function endCase(play: Play): void {
  const { world, table } = play;
  const ending = table.endings.find(({ when }) => when === null || when(world))?.id ?? '';
  world.ended = { at: world.now, ending };
  world.agenda = [];
  note(play, byCase, { kind: 'case.ended', ending });
}
