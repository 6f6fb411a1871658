import { describe, expect, test } from 'vitest';
import { fetchCaseCards } from './fetch-cases.ts';

const base = 'https://example.org/training/caseroute/#/';
const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

describe('the list of cases', () => {
  test('is fetched beside the page, also below a path', async () => {
    const asked: unknown[] = [];
    await fetchCaseCards(base, async (address) => {
      asked.push(address);
      return new Response('[]');
    });
    expect(asked).toEqual([new URL('https://example.org/training/caseroute/cases/index.json')]);
  });

  test('comes back as cards', async () => {
    expect(await fetchCaseCards(base, answering('[{"id":"rest-area"}]'))).toEqual([
      { id: 'rest-area' },
    ]);
  });

  test.each([
    ['a missing file', answering('not found', 404)],
    ['a page instead of the file', answering('<!doctype html>')],
    ['something that is not a list', answering('{}')],
    ['no network', () => Promise.reject(new TypeError('offline'))],
  ])('is null for %s', async (_, get) => {
    expect(await fetchCaseCards(base, get)).toBeNull();
  });
});
