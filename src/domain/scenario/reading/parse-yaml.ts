import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import type { ProblemCode } from '../problem-codes.ts';
import { type Finding, type Path, excerpt, finding } from '../problem.ts';
import type { Json, JsonObject } from './json.ts';

/** What a text says, with every finding placed, and a way to find the place of a path. */
export type ParsedYaml = {
  /** Best effort where the text is broken; undefined where there is nothing. */
  value: Json | undefined;
  /** False: the text itself is broken, and what the value lacks may be due to that. */
  isSound: boolean;
  placed: { finding: Finding; position: Position }[];
  positionOf: (path: Path, at: 'key' | 'value') => Position;
};
export type Position = { line: number; column: number };

// Hand-written cases stay far below all of these; bombs do not.
const MOST_NODES = 60_000;
const DEEPEST = 40;
const MOST_ALIASES = 200;
/** After so many slips of the pen in one text, more of them help nobody. */
const MOST_ERRORS = 20;

/** Never throws: a text that is not YAML gives findings. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseWithin(text, lines);
  if (document === null) {
    const top = { line: Math.max(1, lines.lineStarts.length), column: 1 };
    const about = finding('yaml/too-deep', [], { details: { most: DEEPEST } });
    return {
      value: undefined,
      isSound: false,
      placed: [{ finding: about, position: top }],
      positionOf: () => top,
    };
  }
  const placed = syntaxFindings(document, text, position);
  const isSound = placed.length === 0;
  const reader = new NodeReader(position);
  const value = document.contents === null ? undefined : reader.read(document.contents, [], 0);
  return {
    value,
    isSound: isSound && !reader.isCutShort,
    placed: [...placed, ...reader.placed],
    positionOf: (path, at) => position(offsetOf(document, path, at)),
  };
}

/** @returns null when the text goes so deep that the library's own stack ends, at the line that `lines` has come to */
function parseWithin(text: string, lines: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      // 'silent' would also hide that there is a second document.
      logLevel: 'error',
      schema: 'core',
      // `<<` and `%YAML 1.1` would bring other rules for the same text.
      merge: false,
      version: '1.2',
    });
  } catch {
    // The library guards only its second stage. Browsers name this error differently, and nothing else is thrown here.
    return null;
  }
}

function syntaxFindings(
  document: Document.Parsed,
  text: string,
  position: (offset: number) => Position,
) {
  const troubles = [...document.errors, ...document.warnings];
  const placed = troubles.slice(0, MOST_ERRORS).map((error) => {
    const [from, to] = error.pos;
    const found = text.slice(from, Math.max(to, from + 1)).split('\n', 1)[0] ?? '';
    return {
      finding: finding(codeOf(error.code), [], { found: excerpt(found) }),
      position: position(from),
    };
  });
  if (troubles.length > MOST_ERRORS) {
    placed.push({
      finding: finding('yaml/more-errors', [], {
        details: { count: troubles.length - MOST_ERRORS },
      }),
      position: position(troubles[MOST_ERRORS]?.pos[0] ?? 0),
    });
  }
  return placed;
}

function codeOf(code: string): ProblemCode {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml/tab';
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yaml/indent';
    case 'MISSING_CHAR':
      return 'yaml/unclosed';
    case 'BAD_DQ_ESCAPE':
      return 'yaml/escape';
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_DIRECTIVE':
      return 'yaml/tag';
    case 'MULTIPLE_DOCS':
      return 'yaml/several-documents';
    case 'RESOURCE_EXHAUSTION':
      return 'yaml/too-deep';
    case 'BAD_ALIAS':
      return 'yaml/unknown-alias';
    default:
      return 'yaml/syntax';
  }
}

/** Turns nodes into plain values. Written here because the library's own way stops at the first trouble. */
class NodeReader {
  readonly placed: ParsedYaml['placed'] = [];
  isCutShort = false;
  #nodes = 0;
  #aliases = 0;
  readonly #open = new Set<Node>();
  readonly #anchors = new Map<string, Node>();
  readonly #position: (offset: number) => Position;

  constructor(position: (offset: number) => Position) {
    this.#position = position;
  }

  read(node: unknown, path: Path, depth: number): Json {
    if (this.isCutShort) return null;
    if (++this.#nodes > MOST_NODES)
      return this.#stop('yaml/too-much', node, path, { most: MOST_NODES });
    if (depth > DEEPEST) return this.#stop('yaml/too-deep', node, path, { most: DEEPEST });
    if (isAlias(node)) return this.#alias(node.source, node, path, depth);
    if (isScalar(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      return this.#scalar(node.value);
    }
    if (!isCollection(node)) return null;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const value = isMap(node)
      ? this.#map(node.items, path, depth)
      : this.#list(node.items, path, depth);
    this.#open.delete(node);
    return value;
  }

  #alias(name: string, node: Node, path: Path, depth: number): Json {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#note('yaml/unknown-alias', node, path, name);
    if (this.#open.has(target)) return this.#note('yaml/circular-alias', node, path, name);
    if (++this.#aliases > MOST_ALIASES)
      return this.#stop('yaml/too-many-aliases', node, path, { most: MOST_ALIASES });
    return this.read(target, path, depth);
  }

  #scalar(value: unknown): Json {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  }

  #list(items: readonly unknown[], path: Path, depth: number): Json[] {
    // A pair inside a list is `[a: b]`; the author meant a group.
    return items.map((item, at) =>
      isPair(item)
        ? this.#map([item], [...path, at], depth + 1)
        : this.read(item, [...path, at], depth + 1),
    );
  }

  #map(pairs: readonly Pair[], path: Path, depth: number): JsonObject {
    const object: JsonObject = {};
    for (const { key, value } of pairs) {
      const name = nameOf(key);
      if (name === null) {
        this.#note('yaml/key-not-text', key, path, '');
      } else if (FORBIDDEN_KEYS.has(name)) {
        this.#note('yaml/forbidden-key', key, [...path, name], name);
      } else if (Object.hasOwn(object, name)) {
        this.#note('yaml/doubled-key', key, [...path, name], name);
      } else {
        object[name] = this.read(value, [...path, name], depth + 1);
      }
    }
    return object;
  }

  #note(code: ProblemCode, node: unknown, path: Path, found: string): null {
    const about = finding(code, path, { found, at: 'key' });
    this.placed.push({ finding: about, position: this.#position(startOf(node) ?? 0) });
    return null;
  }

  #stop(code: ProblemCode, node: unknown, path: Path, details: { most: number }): null {
    this.isCutShort = true;
    this.placed.push({
      finding: finding(code, path, { details }),
      position: this.#position(startOf(node) ?? 0),
    });
    return null;
  }
}

/** Keys that mean something to JavaScript itself. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Follows a path as far as it exists, so that a missing key is reported where it would stand. */
function offsetOf(document: Document.Parsed, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isMap(target)) {
      const pair = target.items.find(({ key }) => nameOf(key) === String(step));
      if (pair === undefined) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      offset = isLast && at === 'key' ? keyOffset : (startOf(pair.value) ?? keyOffset);
      // A group below a key begins on the next line; the key is where people look.
      if (isCollection(pair.value) && !pair.value.flow) offset = keyOffset;
      node = pair.value;
    } else if (isSeq(target)) {
      node = target.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | null {
  if (isPair(node)) return startOf(node.key);
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? null;
}

/** Null for what is no name: nothing, a list, a group, an alias. */
function nameOf(key: unknown): string | null {
  const value = isScalar(key) ? key.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
