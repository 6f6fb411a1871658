import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import compile from 'icu-minify/compile';
import { preview } from 'vite';
import { pseudoLanguages } from '../../src/cli/pseudo/index.ts';

export type PseudoLanguage = keyof typeof pseudoLanguages;

/** The app once more, built with made-up languages and served beside the ordinary one; pages open there. */
export const test = base.extend<object, { pseudoApp: string }>({
  pseudoApp: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads which fixtures are asked for.
    async ({}, provide, { project }) => {
      const outDir = await builtOnce(project.outputDir);
      const server = await preview({ build: { outDir }, logLevel: 'error' });
      await provide(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ pseudoApp }, provide) => provide(pseudoApp),
});

/** What an English text without arguments is called in a made-up language. */
export function sayIn(language: PseudoLanguage): (text: string) => string {
  return (text) => {
    const said = pseudoLanguages[language](compile(text));
    if (typeof said !== 'string') throw new Error(`“${text}” has arguments`);
    return said;
  };
}

/**
 * Builds it in the first worker that asks; the others wait for it. The runner empties the folder of its output before
 * each run, so what is found there is of this run.
 *
 * @returns  the folder of the built app
 */
async function builtOnce(output: string): Promise<string> {
  const folder = join(output, 'pseudo-languages');
  const built = join(folder, 'app');
  mkdirSync(output, { recursive: true });
  if (isFirst(folder)) await build(join(folder, 'being-built'), built);
  while (!existsSync(built)) {
    if (!existsSync(folder)) throw new Error('The app could not be built in made-up languages');
    await setTimeout(100);
  }
  return built;
}

/** A build that fails leaves nothing behind, so that nobody waits for it. */
async function build(raw: string, built: string): Promise<void> {
  try {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', 'pseudo-languages', '--outDir', raw],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    renameSync(raw, built);
  } catch (error) {
    rmSync(dirname(built), { recursive: true, force: true });
    throw error;
  }
}

/** Making a folder fails for everybody but the first. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
