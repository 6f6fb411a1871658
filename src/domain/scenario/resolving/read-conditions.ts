import { celEnvironment } from '../conditions/cel-environment.ts';
import {
  type ConditionScope,
  type ReadCondition,
  readCondition,
} from '../conditions/read-condition.ts';
import { reservedWords } from '../conditions/cel-environment.ts';
import type { LooseScenario } from '../loose.ts';
import type { DeclaredNames } from '../names/declared-names.ts';

/** Reads conditions of one case, each text once: what it means depends only on what the case declares. */
export function conditionReader(
  scenario: LooseScenario,
  names: DeclaredNames,
): (text: string) => ReadCondition {
  const scope = scopeOf(scenario, names);
  const known = new Map<string, ReadCondition>();
  return (text) => {
    const read = known.get(text) ?? readCondition(text, scope);
    known.set(text, read);
    return read;
  };
}

function scopeOf(scenario: LooseScenario, names: DeclaredNames): ConditionScope {
  const variables = Object.entries(scenario.variables ?? {}).flatMap(([id, variable]) => {
    // A reserved word is reported where it is declared; the library would refuse it with an exception.
    if (variable?.type === undefined || reservedWords.has(id)) return [];
    const type =
      variable.type === 'bool'
        ? ('bool' as const)
        : variable.type === 'word'
          ? ('string' as const)
          : ('int' as const);
    return [{ id, type }];
  });
  const words = new Map<string, string[]>();
  for (const [id, variable] of Object.entries(scenario.variables ?? {})) {
    if (variable?.type === 'word')
      words.set(
        id,
        (variable['one-of'] ?? []).filter((word) => word !== undefined),
      );
  }
  return { environment: celEnvironment(variables), names, words };
}
