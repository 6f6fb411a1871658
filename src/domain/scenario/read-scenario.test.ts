import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../law/packs.ts';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { readScenario } from './read-scenario.ts';
import { toPlayable } from './to-playable.ts';

const read = (text: string | Uint8Array) => readScenario({ 'scenario.yaml': text }, lawLibrary);

describe('readScenario', () => {
  it('finds nothing in the smallest case', () => {
    const { draft, problems } = read(minimalScenario());
    expect(problems).toEqual([]);
    expect(toPlayable(draft, lawLibrary).ok).toBe(true);
  });
});
