import type { z } from 'zod';
import { effectVerbs } from '../format/effects.ts';
import type { Shape } from '../format/shapes.ts';
import { ScenarioFile } from '../format/scenario-file.ts';
import { type Expected, type Finding, type Path, excerpt, finding } from '../problem.ts';
import { allowedKeys, effectKeys } from './allowed-keys.ts';
import { type Json, isObject } from './json.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Everything about a file that has not the shape of a case, in the author's terms. */
export function shapeFindings(content: Json): Finding[] {
  return shapeFindingsOf(ScenarioFile, content);
}

/** The same for another schema. */
export function shapeFindingsOf(schema: z.ZodType, content: Json): Finding[] {
  const result = schema.safeParse(content);
  if (result.success) return [];
  return withoutEchoes(result.error.issues.flatMap((issue) => fromIssue(issue, [], content)));
}

/** `abut` instead of `about` is one mistake: the unknown key says it, the missing one need not. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const misspelt = new Set(
    findings
      .filter(({ code }) => code === 'shape/unknown-key')
      .map(({ path, nearest: meant }) => JSON.stringify([...path.slice(0, -1), meant])),
  );
  return findings.filter(
    ({ code, path }) => code !== 'shape/missing-key' || !misspelt.has(JSON.stringify(path)),
  );
}

function fromIssue(issue: Issue, base: Path, root: Json): Finding[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(root, path);
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return [missing(path, expectedBy(issue))];
  if (value === null)
    return [finding('shape/empty', path, { expected: expectedBy(issue), details: nameOf(path) })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, value));
    case 'invalid_union':
      return issue.message === 'effect'
        ? effectFindings(issue, path, value, root)
        : unionFindings(issue.errors, path, value, root);
    case 'invalid_key':
      return [badName(path, issue.issues)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const found = excerpt(value);
      return [
        finding('shape/not-allowed', path, {
          expected: { is: 'one-of', values },
          found,
          nearest: nearest(found, values),
        }),
      ];
    }
    case 'too_big':
    case 'too_small':
      return [outOfBounds(issue, path, value)];
    default:
      return [wrongType(path, expectedBy(issue), value)];
  }
}

function missing(path: Path, expected: Expected | null): Finding {
  return finding('shape/missing-key', path, { expected, details: nameOf(path) });
}

function wrongType(path: Path, expected: Expected | null, value: Json | undefined): Finding {
  const suggestion =
    expected?.is === 'shape' && typeof value === 'string' ? asName(value, expected.shape) : null;
  return finding('shape/wrong-type', path, {
    expected,
    found: excerpt(value),
    nearest: suggestion,
  });
}

function unknownKey(path: Path, key: string, group: Json | undefined): Finding {
  // In braces, YAML takes what follows a comma for a key without a value.
  if (isObject(group) && group[key] === null && /\s/.test(key)) {
    return finding('shape/comma', [...path, key], { at: 'key', found: excerpt(key) });
  }
  const allowed = allowedKeys(path);
  return finding('shape/unknown-key', [...path, key], {
    at: 'key',
    found: excerpt(key),
    nearest: nearest(key, allowed),
    expected: { is: 'one-of', values: allowed },
  });
}

function badName(path: Path, issues: readonly Issue[]): Finding {
  const key = String(path.at(-1) ?? '');
  const expected = issues[0] ? expectedBy(issues[0]) : null;
  const suggestion = expected?.is === 'shape' ? asName(key, expected.shape) : null;
  return finding('shape/bad-name', path, {
    at: 'key',
    found: excerpt(key),
    expected,
    nearest: suggestion,
  });
}

function outOfBounds(
  issue: Issue & { code: 'too_big' | 'too_small' },
  path: Path,
  value: Json | undefined,
): Finding {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const isTooBig = issue.code === 'too_big';
  if (issue.origin === 'string' && typeof value === 'string') {
    return isTooBig
      ? finding('shape/too-long', path, {
          found: excerpt(value),
          details: { most: limit, count: value.length },
        })
      : finding('shape/empty', path, { expected: expectedBy(issue), details: nameOf(path) });
  }
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    return finding(isTooBig ? 'shape/too-many' : 'shape/too-few', path, {
      details: { limit, count },
    });
  }
  return finding('shape/out-of-range', path, {
    found: excerpt(value),
    details: { side: isTooBig ? 'most' : 'least', limit },
  });
}

/** An effect is known by its verb, so that only what is wrong with that verb is said. */
function effectFindings(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  value: Json | undefined,
  root: Json,
): Finding[] {
  if (!isObject(value)) return [wrongType(path, { is: 'shape', shape: 'group' }, value)];
  const keys = Object.keys(value);
  const verbs = effectVerbs.filter((verb) => keys.includes(verb));
  if (verbs.length > 1) {
    return [
      finding('effect/two-verbs', path, {
        found: verbs.join(', '),
        details: { first: verbs[0] ?? '', second: verbs[1] ?? '' },
      }),
    ];
  }
  const [verb] = verbs;
  if (verb === undefined) {
    const unknown = keys.find((key) => !effectKeys.includes(key));
    const expected: Expected = { is: 'one-of', values: effectVerbs };
    return unknown === undefined
      ? [finding('effect/no-verb', path, { expected })]
      : [
          finding('effect/unknown-verb', [...path, unknown], {
            at: 'key',
            expected,
            found: excerpt(unknown),
            nearest: nearest(unknown, effectVerbs),
          }),
        ];
  }
  return (issue.errors[effectVerbs.indexOf(verb)] ?? []).flatMap((inner) => {
    if (inner.code !== 'unrecognized_keys') return fromIssue(inner, path, root);
    const allowed = [verb, ...effectKeys];
    return inner.keys.map((key) =>
      finding('shape/unknown-key', [...path, ...(inner.path as Path), key], {
        at: 'key',
        found: excerpt(key),
        nearest: nearest(key, allowed),
        expected: { is: 'one-of', values: allowed },
      }),
    );
  });
}

/** Of the ways a value could be written, the one the author evidently chose; all of them when none fits. */
function unionFindings(
  branches: readonly Issue[][],
  path: Path,
  value: Json | undefined,
  root: Json,
): Finding[] {
  const byKind = branches.filter((issues) => !issues.some(isOfAnotherKind));
  if (byKind.length === 0) {
    const of = branches.flatMap((issues) => expectedBy(issues.find(isOfAnotherKind)) ?? []);
    return [wrongType(path, distinct(of), value)];
  }
  // Variants told apart by a word, such as `type: meter`.
  const byWord = byKind.filter((issues) => !issues.some(isAnotherWord));
  if (byWord.length === 0 && byKind.length > 1) {
    const words = byKind.flatMap((issues) => issues.filter(isAnotherWord));
    const first = words[0];
    if (first !== undefined) {
      const values = [...new Set(words.flatMap((issue) => issue.values.map(String)))];
      return fromIssue({ ...first, values }, path, root);
    }
  }
  const candidates = byWord.length > 0 ? byWord : byKind;
  const chosen = candidates.reduce((best, issues) => (issues.length < best.length ? issues : best));
  return chosen.flatMap((issue) => fromIssue(issue, path, root));
}

function isOfAnotherKind(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function isAnotherWord(issue: Issue): issue is Issue & { code: 'invalid_value' } {
  return issue.code === 'invalid_value' && issue.path.length === 1;
}

function distinct(expected: readonly Expected[]): Expected | null {
  const of = [...new Map(expected.map((one) => [JSON.stringify(one), one])).values()];
  return of.length > 1 ? { is: 'any-of', of } : (of[0] ?? null);
}

function expectedBy(issue: Issue | undefined): Expected | null {
  if (issue === undefined) return null;
  if (issue.code === 'invalid_value') return { is: 'one-of', values: issue.values.map(String) };
  if (issue.code === 'invalid_union') {
    if (issue.message === 'effect') return { is: 'shape', shape: 'group' };
    return distinct(issue.errors.flatMap((errors) => expectedBy(errors[0]) ?? []));
  }
  if (SHAPES.has(issue.message)) return { is: 'shape', shape: issue.message as Shape };
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined;
  return kind === undefined ? null : { is: 'shape', shape: kind };
}

const KINDS: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'whole-number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'group',
  record: 'group',
};

/** Shapes with their own schema error; see `shaped` in the format. */
const SHAPES: ReadonlySet<string> = new Set<Shape>([
  'name',
  'variable-name',
  'fact-name',
  'act-name',
  'stage-name',
  'length-of-time',
  'moment',
  'time-of-day',
  'date',
  'clock-start',
  'version',
  'choose',
  'web-address',
  'media-file',
  'text-mark',
  'text',
  'condition',
]);

/** `Driver_Phone` was probably meant as `driver-phone`. */
function asName(text: string, shape: Shape): string | null {
  if (shape !== 'name' && shape !== 'variable-name') return null;
  const joint = shape === 'name' ? '-' : '_';
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join(joint).replace(/^[0-9]+[-_]?/, '');
  return name === '' || name.length > 60 ? null : name;
}

function nameOf(path: Path): { key: string } {
  return { key: String(path.at(-1) ?? '') };
}

function valueAt(root: Json, path: Path): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here)) here = Object.hasOwn(here, step) ? here[step] : undefined;
    else return undefined;
  }
  return here;
}
