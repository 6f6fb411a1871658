import { testOf } from '../compile/compile-case.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';
import { byCase } from './agenda.ts';
import { note, type Play } from './journal-writing.ts';

/** The case ends: the first ending that holds, the rest of the agenda falls (rule 19). */
export function endCase(play: Play): void {
  const { world } = play;
  const ending = endingNow(play.table, world);
  world.ended = { at: world.now, ending };
  world.agenda = [];
  note(play, byCase, { kind: 'case.ended', ending });
}

function endingNow(table: CompiledCase, world: World): string {
  const holds = table.scenario.endings.find(
    ({ when }) => when === null || testOf(table, when)(world),
  );
  return holds?.id ?? '';
}
