import { type LawLibrary, type Seat, SEATS, resolvePoint, seatHasPower } from '../../law/index.ts';
import { present } from '../../../shared/assert.ts';
import type { Condition } from '../conditions/expression.ts';
import type { ReadCondition } from '../conditions/read-condition.ts';
import type { ScenarioFile } from '../format/scenario-file.ts';
import type { CitedPoint, Said } from '../playable.ts';
import { type CaseTime, momentMinutes, readClockStart } from './case-time.ts';

/** What every part of the translation needs; made once for a case that the checks have let pass. */
export type Resolver = {
  file: ScenarioFile;
  time: CaseTime;
  seats: readonly Seat[];
  condition: (text: string) => Condition;
  conditionOrNull: (text: string | undefined) => Condition | null;
  moment: (text: string) => number;
  momentOrNull: (text: string | undefined) => number | null;
  /** `fact` or `fact.part` as every part it stands for; a fact without parts is its own only part. */
  parts: (refs: string | readonly string[]) => string[];
  said: (list: string | readonly { when?: string | undefined; say: string }[]) => Said;
  power: (point: string | undefined) => { point: string; seats: Seat[] } | null;
  cited: (point: string) => CitedPoint;
};

export function resolverOf(
  file: ScenarioFile,
  law: LawLibrary,
  read: (text: string) => ReadCondition,
): Resolver {
  const time = present(
    readClockStart(file.clock.start),
    'the checks let the start of the clock pass',
  );
  const condition = (text: string) =>
    present(read(text).condition, `the checks let "${text}" pass as a condition`);
  const conditionOrNull = (text: string | undefined) =>
    text === undefined ? null : condition(text);
  const moment = (text: string) =>
    present(momentMinutes(text, time), `the checks let "${text}" pass as a moment`);
  return {
    file,
    time,
    seats: SEATS.filter((seat) => file.seats[seat] !== undefined),
    condition,
    conditionOrNull,
    moment,
    momentOrNull: (text) => (text === undefined ? null : moment(text)),
    parts: (refs) =>
      (typeof refs === 'string' ? [refs] : refs).flatMap((ref) => partsOf(file, ref)),
    said: (list) =>
      typeof list === 'string'
        ? [{ when: null, say: list }]
        : list.map(({ when, say }) => ({ when: conditionOrNull(when), say })),
    power: (point) =>
      point === undefined ? null : { point, seats: holders(law, point, file.jurisdiction) },
    cited: (point) => citedPoint(law, point, file.jurisdiction),
  };
}

function partsOf(file: ScenarioFile, ref: string): string[] {
  if (ref.includes('.')) return [ref];
  const parts = Object.keys(file.facts?.[ref]?.parts ?? {});
  return parts.length === 0 ? [ref] : parts.map((part) => `${ref}.${part}`);
}

/** Where nobody knows who holds a power, no seat may be said to lack it. */
function holders(
  law: LawLibrary,
  point: string,
  jurisdiction: ScenarioFile['jurisdiction'],
): Seat[] {
  return SEATS.filter((seat) => seatHasPower(law, point, jurisdiction, seat) !== 'no');
}

function citedPoint(
  law: LawLibrary,
  id: string,
  jurisdiction: ScenarioFile['jurisdiction'],
): CitedPoint {
  const point = present(
    resolvePoint(law, id, jurisdiction),
    `the checks let "${id}" pass as a law point`,
  );
  const { title, question, power, primary, confidence, asOf, shownToLearners, note } = point;
  return {
    point: id,
    title,
    question,
    power,
    entry: primary && {
      id: primary.id,
      instrument: primary.instrument,
      article: primary.article,
      gist: primary.gist,
      sourceUrl: primary.sourceUrl,
    },
    confidence,
    asOf,
    shownToLearners,
    note,
  };
}
