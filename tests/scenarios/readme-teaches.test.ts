import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { conditionFunctions } from '../../src/domain/scenario/index.ts';
import {
  type DraftScenario,
  readScenario,
  toPlayable,
  writeScenario,
} from '../../src/domain/scenario/from-files.ts';
import { ScenarioFile } from '../../src/domain/scenario/format/scenario-file.ts';
import type { Json, JsonObject } from '../../src/domain/scenario/reading/json.ts';
import { describeProblem } from '../../src/i18n/problems.ts';

const readme = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const blocks = (mark: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`yaml ${mark}\\n([^]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );

describe('scenarios/README.md', () => {
  it('shows whole cases that can be played without a problem', () => {
    expect(blocks('complete').length).toBeGreaterThan(0);
    for (const text of blocks('complete')) {
      const { problems } = readScenario({ 'scenario.yaml': text }, lawLibrary);
      expect(problems.map(describeProblem)).toEqual([]);
    }
  });

  it('shows pieces that fit into the first case, all together', () => {
    const pieces = blocks('add').map((text) => parse(text) as JsonObject);
    expect(pieces.length).toBeGreaterThan(7);
    const content = pieces.reduce(joined, parse(blocks('complete')[0] ?? '') as JsonObject);
    const draft: DraftScenario = { content, texts: {}, source: {}, unread: [] };
    const { problems } = readScenario(writeScenario(draft), lawLibrary);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(toPlayable(draft, lawLibrary).ok).toBe(true);
  });

  it('mentions every key of the format', () => {
    const untold = [...keysOf(ScenarioFile)].filter((key) => !mentions(key));
    expect(untold).toEqual([]);
  });

  it('mentions every word that a key can have', () => {
    const untold = [...wordsOf(ScenarioFile)].filter(
      (word) => !new RegExp(`\\b${word}\\b`).test(readme),
    );
    expect(untold).toEqual([]);
  });

  it('explains every function of conditions', () => {
    const untold = Object.keys(conditionFunctions).filter((name) => !readme.includes(`\`${name}(`));
    expect(untold).toEqual([]);
  });
});

/** In backticks, perhaps with a value, or as the first word of a list of effects. */
function mentions(key: string): boolean {
  return new RegExp(`\`(\\{ )?${key}(\`|: |\\(|\\.)`).test(readme);
}

/** Groups grow, lists and values are replaced: as an author edits a file. */
function joined(content: JsonObject, piece: JsonObject): JsonObject {
  const result: JsonObject = { ...content };
  for (const [key, value] of Object.entries(piece)) {
    const before = result[key];
    result[key] = isGroup(before) && isGroup(value) ? joined(before, value) : value;
  }
  return result;
}

function isGroup(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<string> {
  return collect(schema, seen, (def) => (def.type === 'object' ? Object.keys(def.shape) : []));
}

function wordsOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<string> {
  return collect(schema, seen, (def) =>
    def.type === 'enum' ? Object.values(def.entries).map(String) : [],
  );
}

function collect(
  schema: z.core.$ZodType,
  seen: Set<z.core.$ZodType>,
  take: (def: z.core.$ZodTypes['_zod']['def']) => string[],
): Set<string> {
  if (seen.has(schema)) return new Set();
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const below: z.core.$ZodType[] =
    def.type === 'optional'
      ? [def.innerType]
      : def.type === 'lazy'
        ? [def.getter()]
        : def.type === 'union'
          ? [...def.options]
          : def.type === 'array'
            ? [def.element]
            : def.type === 'record'
              ? [def.keyType, def.valueType]
              : def.type === 'object'
                ? Object.values(def.shape)
                : [];
  return new Set([...take(def), ...below.flatMap((one) => [...collect(one, seen, take)])]);
}
