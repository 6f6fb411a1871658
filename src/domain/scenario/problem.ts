import type { ProblemCode } from './problem-codes.ts';
import type { Shape } from './format/shapes.ts';

/** Steps from the top of the file: `['decisions', 'first-ten-minutes', 'options', 'isolate-phone', 'takes']`. */
export type Path = readonly (string | number)[];

/** What should stand there. `i18n` has the words. */
export type Expected =
  | { is: 'shape'; shape: Shape }
  | { is: 'one-of'; values: readonly string[] }
  | { is: 'between'; from: number; to: number }
  | { is: 'any-of'; of: readonly Expected[] };

/** Something an author has to know about a case. A code, never a sentence: those live in `i18n`. */
export type Problem = {
  code: ProblemCode;
  severity: Severity;
  /** Path inside the scenario folder. */
  file: string;
  /** Both count from 1. Null when the draft did not come from a file. */
  line: number | null;
  column: number | null;
  path: Path;
  expected: Expected | null;
  /** What stands there now, as the author wrote it, shortened. */
  found: string | null;
  /** The declared name, or the allowed word, that is most like what was found. */
  nearest: string | null;
  details: Details;
};
export type Severity = 'blocks play' | 'warning';
export type Details = Readonly<Record<string, string | number>>;

/** A problem before its place in a file is known. */
export type Finding = {
  code: ProblemCode;
  path: Path;
  /** Whether the key itself or the value below it is meant. */
  at: 'key' | 'value';
  expected: Expected | null;
  found: string | null;
  nearest: string | null;
  details: Details;
};

export function finding(
  code: ProblemCode,
  path: Path,
  { found = null, ...more }: Partial<Omit<Finding, 'code' | 'path'>> = {},
): Finding {
  const quoted = found === null ? null : excerpt(found);
  return {
    code,
    path,
    at: 'value',
    expected: null,
    nearest: null,
    details: {},
    found: quoted,
    ...more,
  };
}

/** What an author wrote, short enough for a sentence. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
