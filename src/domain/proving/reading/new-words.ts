import type { PlayableScenario, Seat } from '../../scenario/index.ts';
import {
  apply,
  begin,
  type CompiledCase,
  type DeskView,
  deskView,
  type LogEvent,
} from '../../simulation/index.ts';
import { countWords } from './count-words.ts';

/** What a seat had to read before one act of a play. `act` is the decision, act or request. */
export type ActReading = { seat: Seat; act: string; words: number };

/**
 * Words that reached each seat of a play between its last act and the next: what happened, and, where the next act is a
 * decision, its situation and its question; before its first act also the opening and its role sheet.
 */
export function newWords(table: CompiledCase, log: readonly LogEvent[]): ActReading[] {
  const world = begin(table);
  const readUntil = new Map<Seat, number>();
  const readings: ActReading[] = [];
  log.forEach((event, at) => {
    const act = actOf(event);
    if (act !== null && event.seat !== null) {
      const { seat } = event;
      const view = deskView(table, world, log.slice(0, at), seat);
      const until = readUntil.get(seat) ?? null;
      readings.push({ seat, act, words: countWords(newTexts(table.scenario, view, act, until)) });
      readUntil.set(seat, Math.max(until ?? -1, ...view.happened.map(({ id }) => id)));
    }
    apply(table, world, event);
  });
  return readings;
}

function actOf(event: LogEvent): string | null {
  if (event.type === 'decision.taken') return event.decision;
  if (event.type === 'act.taken') return event.act;
  return event.type === 'request.answered' ? event.request : null;
}

function newTexts(
  scenario: PlayableScenario,
  view: DeskView,
  decision: string,
  readUntil: number | null,
): string {
  const offer = view.decisions.find(({ id }) => id === decision);
  const first =
    readUntil === null
      ? [scenario.opening, scenario.seats.find(({ id }) => id === view.seat)?.sheet.text ?? '']
      : [];
  return [
    ...first,
    ...view.happened.filter(({ id }) => id > (readUntil ?? -1)).flatMap(happeningTexts),
    offer?.situation ?? '',
    offer?.ask ?? '',
  ].join('\n');
}

/** What is new in a happening. The name of an own act and what the seat itself told others it has read before. */
export function happeningTexts(happening: DeskView['happened'][number]): string[] {
  switch (happening.kind) {
    case 'message':
      return [happening.text, happening.attachment ?? ''];
    case 'done':
      return [happening.text ?? ''];
    case 'learned':
      return happening.texts;
    case 'answer':
      return [happening.text];
    case 'asked':
    case 'proposed':
    case 'limitStarted':
    case 'limitMissed':
      return [happening.say];
    case 'lost':
      return [happening.title];
    default:
      return [];
  }
}
