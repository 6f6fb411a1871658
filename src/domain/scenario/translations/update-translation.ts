import { Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { textMark } from './source-texts.ts';

/** What came of bringing a translation file up to date. */
export type UpdatedTranslation = {
  /** The whole file. */
  text: string;
  translated: number;
  /** Keys whose source has changed since they were translated, and keys that the case does not have, in file order. */
  stale: string[];
  unknown: string[];
  /** Texts of the case. */
  of: number;
};

/** Begins the lines that this writes anew each time; other comments are the translator's and stay. */
const OURS = '>';

/**
 * A translation file with every text of the case in the order of the case: the source text in a comment, and a place for
 * the translation. What was translated stays as it is. Null for a file that is not YAML with keys.
 *
 * @param before  the file so far; null: there is none
 * @param dropUnknown  takes out translations of texts that the case does not have any more
 */
export function updateTranslation(
  before: string | null,
  sources: ReadonlyMap<string, string>,
  dropUnknown: boolean,
): UpdatedTranslation | null {
  const document = parseDocument(before ?? '', { schema: 'core', version: '1.2' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const entries = new Map<string, Pair>(
    (contents?.items ?? []).map((pair) => [String(pair.key), pair]),
  );
  const written = new Document(
    {},
    { schema: 'core', version: '1.2', aliasDuplicateObjects: false },
  );
  written.commentBefore = own(document.commentBefore, takeHead(contents?.items[0])) || null;
  const group = written.contents as unknown as YAMLMap;
  const done: UpdatedTranslation = {
    text: '',
    translated: 0,
    stale: [],
    unknown: [],
    of: sources.size,
  };
  for (const [key, source] of sources) {
    const mark = textMark(source);
    const pair = entries.get(key) ?? written.createPair(key, { text: '', of: mark });
    const { text, of } = partsOf(pair);
    const isBegun = text !== '';
    if (!isBegun && isMap(pair.value)) pair.value.set('of', mark);
    const isStale = isBegun && of !== mark;
    if (isStale) done.stale.push(key);
    else if (isBegun) done.translated++;
    group.add(under(pair, isStale ? [...changed(mark), ...linesOf(source)] : linesOf(source)));
  }
  for (const [key, pair] of entries) {
    if (sources.has(key)) continue;
    done.unknown.push(key);
    if (!dropUnknown) group.add(under(pair, ['The case does not have this text any more.']));
  }
  for (const { key } of group.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  return { ...done, text: written.toString({ lineWidth: 100 }) };
}

/** What stands at the top of the file, before an empty line, belongs to the file and not to its first key. */
function takeHead(first: Pair | undefined): string {
  if (!isScalar(first?.key)) return '';
  const lines = first.key.commentBefore?.split('\n') ?? [];
  const end = lines.findLastIndex((line) => line.trim() === '');
  first.key.commentBefore = lines.slice(end + 1).join('\n');
  return lines.slice(0, Math.max(0, end)).join('\n');
}

function partsOf({ value }: Pair): { text: unknown; of: unknown } {
  return isMap(value)
    ? { text: value.get('text') ?? '', of: value.get('of') }
    : { text: null, of: null };
}

/** The translator sees it in the file, in English like everything an author is told. */
function changed(mark: string): string[] {
  return [
    'CHANGED since it was translated. Mend the translation, then write below it:',
    `  of: ${mark}`,
    'The text is now:',
  ];
}

/** The entry below lines of ours, with the translator's own lines above it. */
function under(pair: Pair, lines: readonly string[]): Pair {
  const key = isScalar(pair.key) ? pair.key : null;
  if (key === null) return pair;
  const before = own(key.commentBefore);
  const ours = lines.map((line) => ` ${OURS} ${line}`.trimEnd()).join('\n');
  key.commentBefore = before === '' ? ours : `${before}\n${ours}`;
  return pair;
}

function own(...comments: (string | null | undefined)[]): string {
  return comments
    .filter((comment) => comment)
    .flatMap((comment) => comment?.split('\n') ?? [])
    .filter((line) => !line.trimStart().startsWith(OURS))
    .join('\n');
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
