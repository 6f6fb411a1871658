import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('every floor, domain folder and feature says what it is for', () => {
  const floors = ['src', 'src/domain', 'src/features']
    .flatMap((parent) => foldersIn(parent))
    // Its rooms are independent houses; the map in src/README.md lists them.
    .filter((floor) => floor !== 'src/features');
  expect(floors.length).toBeGreaterThan(5);
  expect(floors.filter((floor) => !existsSync(join(root, floor, 'README.md')))).toEqual([]);
});

test('every link between READMEs leads somewhere', () => {
  const readmes = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('README.md'))
    .filter((path) => !/(^|\/)(node_modules|dist|test-results)\//.test(path));
  const dead = readmes.flatMap((readme) =>
    linksIn(readme)
      .filter((link) => !existsSync(join(root, dirname(readme), link)))
      .map((link) => `${readme}: ${link}`),
  );
  expect(dead).toEqual([]);
});

function foldersIn(parent: string): string[] {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name));
}

function linksIn(readme: string): string[] {
  const text = readFileSync(join(root, readme), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}
