import { failed, ok, type Result } from '../../../shared/result.ts';
import { seats } from '../../scenario/index.ts';
import {
  type Act,
  type ExpectedKind,
  expectedKinds,
  type Playthrough,
  type PlaythroughProblem,
  type Step,
} from './playthrough.ts';

/**
 * Turns the plain values of a playthrough file into a playthrough, or says everything that is wrong with it. Whether
 * the case accepts what is done is another question: `playSteps` asks it.
 *
 * Written by hand, because schema libraries stay inside `scenario/` and a step is known by which verb it has.
 */
export function readPlaythrough(value: unknown): Result<Playthrough, PlaythroughProblem[]> {
  const reader = new Reader();
  const file = reader.keys(value, [], [...fileKeys]);
  if (!file) return failed(reader.problems);
  const playthrough: Playthrough = {
    id: reader.need(file, 'id', [], text) ?? '',
    title: reader.need(file, 'title', [], text) ?? '',
    held: reader.maybe(file, 'held', [], seatList) ?? [...seats],
    cut: reader.maybe(file, 'cut', [], text) ?? null,
    variant: reader.maybe(file, 'variant', [], text) ?? null,
    acts: readSteps(file['acts'], reader),
    expect: readExpected(file['expect'], reader),
  };
  return reader.problems.length > 0 ? failed(reader.problems) : ok(playthrough);
}

const fileKeys = ['id', 'title', 'held', 'cut', 'variant', 'acts', 'expect'] as const;

function readSteps(value: unknown, reader: Reader): Step[] {
  if (!Array.isArray(value)) {
    reader.note('wrong-value', ['acts'], 'a list of acts', value);
    return [];
  }
  return value.flatMap((step, at) => readStep(step, ['acts', at], reader) ?? []);
}

/** Each verb with its own keys; `at` may stand with all of them. */
const verbs: Record<Act['do'], readonly string[]> = {
  take: ['seat', 'options', 'reasons', 'certainty'],
  agree: ['seat'],
  refuse: ['seat'],
  share: ['seat', 'with', 'channel', 'basis'],
  withhold: ['seat', 'from', 'reason'],
  act: ['seat'],
  request: ['seat'],
  answer: ['seat', 'with'],
  'put-right': ['seat', 'way'],
  send: [],
  'set-aside': [],
  join: [],
  leave: [],
  wait: [],
};
const verbNames = Object.keys(verbs) as Act['do'][];

function readStep(value: unknown, path: Path, reader: Reader): Step | null {
  const given = reader.keys(value, path, null);
  if (!given) return null;
  const found = verbNames.filter((verb) => Object.hasOwn(given, verb));
  const [verb] = found;
  if (verb === undefined || found.length > 1) {
    const code = verb === undefined ? 'no-act' : 'several-acts';
    reader.note(code, path, verbNames.join(', '), Object.keys(given).join(', '));
    return null;
  }
  reader.keys(value, path, ['at', verb, ...verbs[verb]]);
  const at = reader.maybe(given, 'at', path, moment) ?? null;
  const act = readAct(verb, given, path, reader);
  return act && { at, ...act };
}

function readAct(verb: Act['do'], given: Keys, path: Path, reader: Reader): Act | null {
  const name = (key: string) => reader.need(given, key, path, text);
  const seat = (key = 'seat') => reader.need(given, key, path, oneOf(seats));
  const parts = () => reader.need(given, verb, path, textList);
  switch (verb) {
    case 'take':
      return all({
        do: verb,
        seat: seat(),
        decision: name(verb),
        options: reader.need(given, 'options', path, textList),
        reasons: reader.maybe(given, 'reasons', path, reasons) ?? null,
        certainty: reader.maybe(given, 'certainty', path, oneOf(certainties)) ?? null,
      });
    case 'agree':
    case 'refuse':
      return all({ do: verb, seat: seat(), about: name(verb) });
    case 'share':
      return all({
        do: verb,
        seat: seat(),
        parts: parts(),
        with: seat('with'),
        channel: name('channel'),
        basis: name('basis'),
      });
    case 'withhold':
      return all({
        do: verb,
        seat: seat(),
        parts: parts(),
        from: seat('from'),
        reason: name('reason'),
      });
    case 'act':
      return all({ do: verb, seat: seat(), act: name(verb) });
    case 'request':
      return all({ do: verb, seat: seat(), request: name(verb) });
    case 'answer':
      return all({ do: verb, seat: seat(), request: name(verb), with: name('with') });
    case 'put-right':
      return all({ do: verb, seat: seat(), ref: name(verb), way: name('way') });
    case 'send':
      return all({ do: verb, inject: name(verb) });
    case 'set-aside':
      return all({ do: verb, item: name(verb) });
    case 'join':
    case 'leave':
      return all({ do: verb, seat: seat(verb) });
    case 'wait':
      return { do: verb };
  }
}

/** Null as soon as one of its values could not be read; the trouble is noted by then. */
function all<Read extends { do: Act['do'] }>(read: Read): (Act & { do: Read['do'] }) | null {
  return Object.values<unknown>(read).includes(undefined) ? null : (read as unknown as Act & Read);
}

const expectKeys = ['seat', 'raw', 'capped', 'earned', 'available', 'ending', 'errors', 'ends-at'];

function readExpected(value: unknown, reader: Reader): Playthrough['expect'] {
  const path = ['expect'];
  const given = reader.keys(value, path, [...expectKeys, ...expectedKinds]) ?? {};
  const number_ = (key: string) => reader.maybe(given, key, path, number) ?? null;
  const kinds = expectedKinds.flatMap((kind): [ExpectedKind, number][] => {
    const points = number_(kind);
    return points === null ? [] : [[kind, points]];
  });
  return {
    seat: reader.maybe(given, 'seat', path, oneOf([...seats, 'team'] as const)) ?? 'team',
    raw: number_('raw'),
    capped: number_('capped'),
    earned: number_('earned'),
    available: number_('available'),
    byKind: Object.fromEntries(kinds),
    ending: reader.maybe(given, 'ending', path, text) ?? null,
    errors: reader.maybe(given, 'errors', path, textListOrEmpty) ?? null,
    endsAt: number_('ends-at'),
  };
}

type Path = (string | number)[];
type Keys = Record<string, unknown>;
/** A value as it must be, or undefined; and the words for what it must be. */
type Shape<Value> = { says: string; read: (value: unknown) => Value | undefined };

const text: Shape<string> = {
  says: 'a name or text',
  read: (value) => (typeof value === 'string' && value.length > 0 ? value : undefined),
};
const number: Shape<number> = {
  says: 'a number',
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
};
const moment: Shape<string> = {
  says: 'a moment such as PT6H20M or 2026-03-14T08:30',
  read: (value) =>
    typeof value === 'string' && /^(P|\d{4}-\d{2}-\d{2}T)/.test(value) ? value : undefined,
};
const textListOrEmpty: Shape<string[]> = {
  says: 'a list of names',
  read: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined,
};
const textList: Shape<string[]> = {
  says: 'a list of names',
  read: (value) => {
    const list = textListOrEmpty.read(value);
    return list && list.length > 0 ? list : undefined;
  },
};
const seatList: Shape<(typeof seats)[number][]> = {
  says: `a list of ${seats.join(', ')}`,
  read: (value) => {
    const list = textList.read(value);
    const known = seats.filter((seat) => list?.includes(seat));
    return list && known.length === list.length ? known : undefined;
  },
};
const certainties = ['not-sure', 'fairly', 'very'] as const;
const reasons: Shape<{ facts: string[]; risks: string[]; rules: string[]; words?: string }> = {
  says: '{ facts: [...], risks: [...], rules: [...] }',
  read: (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    const { facts = [], risks = [], rules = [], words, ...rest } = value as Keys;
    const lists = [facts, risks, rules].map((list) => textListOrEmpty.read(list));
    const [f, ri, ru] = lists;
    const isText = words === undefined || typeof words === 'string';
    if (!f || !ri || !ru || !isText || Object.keys(rest).length > 0) return undefined;
    return { facts: f, risks: ri, rules: ru, ...(words === undefined ? {} : { words }) };
  },
};
function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return {
    says: words.join(', '),
    read: (value) => words.find((word) => word === value),
  };
}

/** Collects every problem on its way through the file. */
class Reader {
  readonly problems: PlaythroughProblem[] = [];

  note(code: PlaythroughProblem['code'], path: Path, expected: string, found: unknown): void {
    const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing');
    this.problems.push({ code, path, expected, found: shown.slice(0, 80) });
  }

  /** @param known  keys that may stand here; null where that is not known yet */
  keys(value: unknown, path: Path, known: readonly string[] | null): Keys | null {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.note('not-keys', path, 'keys with values', value);
      return null;
    }
    for (const key of known ? Object.keys(value) : []) {
      if (!known?.includes(key)) {
        this.note('unknown-key', [...path, key], known?.join(', ') ?? '', key);
      }
    }
    return value as Keys;
  }

  need<Value>(keys: Keys, key: string, path: Path, shape: Shape<Value>): Value | undefined {
    if (Object.hasOwn(keys, key)) return this.maybe(keys, key, path, shape);
    this.note('missing-key', [...path, key], shape.says, undefined);
    return undefined;
  }

  maybe<Value>(keys: Keys, key: string, path: Path, shape: Shape<Value>): Value | undefined {
    if (!Object.hasOwn(keys, key) || keys[key] === undefined) return undefined;
    const value = shape.read(keys[key]);
    if (value === undefined) this.note('wrong-value', [...path, key], shape.says, keys[key]);
    return value;
  }
}
