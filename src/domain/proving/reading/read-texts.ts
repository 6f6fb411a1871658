import type { PlayableScenario } from '../../scenario/index.ts';
import type { TextKind } from './length-limits.ts';

/** A text that is read during play or in the debrief, and where it stands in the case. */
export type ReadText = { place: string; kind: TextKind; text: string };

export function readTexts(scenario: PlayableScenario): ReadText[] {
  const { seats, injects, decisions, dialogues, acts } = scenario;
  const offers = [
    ...decisions.flatMap(({ options }) => options),
    ...dialogues.flatMap(({ questions }) => questions),
    ...acts,
  ];
  return [
    ...seats.map(({ id, sheet }) => text(`seats.${id}.sheet`, 'roleSheet', sheet.text)),
    ...injects.map(({ id, say }) => text(`injects.${id}.say`, 'inject', say)),
    ...[...decisions.map(under('decisions')), ...dialogues.map(under('dialogues'))].flatMap(
      ({ place, ask, situation }) => [
        text(`${place}.ask`, 'question', ask),
        ...(situation === null ? [] : [text(`${place}.situation`, 'situation', situation)]),
      ],
    ),
    ...offers.flatMap(({ ref, say, why }) => [
      text(`${ref}.say`, 'option', say),
      ...(why ? [text(`${ref}.why`, 'feedback', `${why.good} ${why.against}`)] : []),
    ]),
  ];
}

function text(place: string, kind: TextKind, of: string): ReadText {
  return { place, kind, text: of };
}

function under(list: string) {
  return <Entry extends { id: string }>(entry: Entry) => ({
    ...entry,
    place: `${list}.${entry.id}`,
  });
}
