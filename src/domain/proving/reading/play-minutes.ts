import type { Seat } from '../../scenario/index.ts';
import {
  apply,
  begin,
  type CompiledCase,
  deskView,
  type DeskView,
  type LogEvent,
} from '../../simulation/index.ts';
import { countWords } from './count-words.ts';
import { happeningTexts } from './new-words.ts';

/**
 * Pace of a tired reader in a second language. The method reads a screen of 120 words aloud in a minute (3.2 and 8),
 * gives a minute to a choice that one makes alone (the private vote of 1.2) and six tenths of the play to its review
 * (1.2). A minute for reasons and half a minute for any other act are ours. Nothing of it was measured on people.
 */
const wordsAMinute = 120;
const minutesFor = { decision: 1, reasons: 1, otherAct: 0.5 };
const reviewShare = 0.6;

/** Minutes that a play asks of one person, not rounded. */
export type PlayMinutes = { play: number; review: number };

/**
 * How long a play takes the person who holds the seats: everything that stood on their desks is read once.
 *
 * @param seats  some or all of the seats that were held
 */
export function playMinutes(
  table: CompiledCase,
  log: readonly LogEvent[],
  seats: readonly Seat[],
): PlayMinutes {
  const { opening, seats: declared } = table.scenario;
  const sheets = declared.filter(({ id }) => seats.includes(id)).map(({ sheet }) => sheet.text);
  const read = new Set([opening, ...sheets]);
  const world = begin(table);
  const look = (seat: Seat, at: number) => {
    for (const text of deskTexts(deskView(table, world, log.slice(0, at), seat))) read.add(text);
  };
  let working = 0;
  log.forEach((event, at) => {
    if (event.seat !== null && seats.includes(event.seat)) {
      look(event.seat, at);
      working += workOn(event);
    }
    apply(table, world, event);
  });
  for (const seat of seats) look(seat, log.length);
  const words = [...read].reduce((sum, text) => sum + countWords(text), 0);
  const play = words / wordsAMinute + working;
  return { play, review: play * reviewShare };
}

function workOn(event: LogEvent): number {
  if (event.type === 'seat.stoodBy') return 0;
  if (event.type !== 'decision.taken') return minutesFor.otherAct;
  return minutesFor.decision + (event.reasons ? minutesFor.reasons : 0);
}

/** The texts of the case on a desk: what happened, what can be done, who and what there is. */
function deskTexts(view: DeskView): string[] {
  const { happened, decisions, acts, dialogues, requests, proposals, people, limits } = view;
  return [
    ...happened.flatMap(happeningTexts),
    ...decisions.flatMap(({ ask, situation, options, chips }) => [
      ask,
      situation ?? '',
      ...says(options),
      ...says(chips ? [...chips.facts, ...chips.risks, ...chips.rules] : []),
    ]),
    ...says(acts),
    ...dialogues.flatMap(({ ask, situation, questions }) => [
      ask,
      situation ?? '',
      ...says(questions),
    ]),
    ...says(requests.possible),
    ...proposals.toSign.flatMap((proposal) => proposal.acts),
    ...people.flatMap(({ called, about, reason }) => [called, about ?? '', reason ?? '']),
    ...view.evidence.map(({ title }) => title),
    ...says(limits),
  ];
}

function says(list: readonly { say: string }[]): string[] {
  return list.map(({ say }) => say);
}
