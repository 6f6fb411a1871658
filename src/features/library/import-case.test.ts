import { describe, expect, it, vi } from 'vitest';
import { playableCase } from '../../testing/playable-case.ts';
import { importCase } from './import-case.ts';
import { importedCard, type ImportedCase, type ImportedCasesPort } from './imported-case.ts';
import type { ReadCase } from './read-case.ts';

const scenario = playableCase();
const file = new File(['id: test-case'], 'scenario.yaml');
const reading = (hash: string) => async (): Promise<ReadCase> => ({
  outcome: 'playable',
  card: importedCard(scenario, hash),
  scenario,
  hash,
  notes: [],
});
const nothing = { shipped: [], imported: [] };
const kept = (hash: string, isOnDisk = true): ImportedCase => ({
  card: importedCard(scenario, hash),
  importedAt: '2026-11-24T10:00:00Z',
  isOnDisk,
});
const keeping = (isOnDisk = true) =>
  vi.fn<ImportedCasesPort['keep']>().mockResolvedValue({ isOnDisk });

describe('a case from a file', () => {
  it('is kept with its source and a card that says nobody reviewed it', async () => {
    const keep = keeping();
    expect(await importCase(file, nothing, keep, reading('a'))).toEqual({
      outcome: 'added',
      title: scenario.title,
      isOnDisk: true,
      notes: [],
    });
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      card: expect.objectContaining({ id: scenario.id, reviewStatus: 'imported', hash: 'a' }),
      scenario,
      hash: 'a',
      source: 'id: test-case',
    });
  });

  it('replaces an imported one of the same id, and says so', async () => {
    const known = { shipped: [], imported: [kept('a')] };
    expect(await importCase(file, known, keeping(), reading('b'))).toMatchObject({
      outcome: 'replaced',
    });
  });

  it('is not kept again when nothing in it changed', async () => {
    const keep = keeping();
    const known = { shipped: [], imported: [kept('a')] };
    expect(await importCase(file, known, keep, reading('a'))).toEqual({
      outcome: 'unchanged',
      title: scenario.title,
    });
    expect(keep).not.toHaveBeenCalled();
  });

  it('is tried again when it was only in memory', async () => {
    const known = { shipped: [], imported: [kept('a', false)] };
    expect(await importCase(file, known, keeping(), reading('a'))).toMatchObject({
      outcome: 'replaced',
      isOnDisk: true,
    });
  });

  it('never takes the place of a case that came with the program', async () => {
    const keep = keeping();
    const shipped = [{ ...importedCard(scenario, 'z'), title: 'Shipped' }];
    expect(await importCase(file, { shipped, imported: [] }, keep, reading('a'))).toEqual({
      outcome: 'id-taken',
      id: scenario.id,
      title: 'Shipped',
    });
    expect(keep).not.toHaveBeenCalled();
  });

  it('that cannot be played gives what reading it found', async () => {
    const answer: ReadCase = { outcome: 'not-playable', problems: [] };
    expect(await importCase(file, nothing, keeping(), async () => answer)).toBe(answer);
  });
});
