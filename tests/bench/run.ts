/**
 * `npm run bench`: runs every benchmark in this folder, one after another so that they do not
 * disturb each other. Words after `--` choose by name: `npm run bench -- replay`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const benchmarks = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

const failed = benchmarks.filter((name) => {
  console.log(`\n== ${name.replace('.bench.ts', '')}`);
  const run = spawnSync('npx', ['tsx', `${folder}/${name}`], { stdio: 'inherit' });
  return run.status !== 0;
});
if (benchmarks.length === 0) console.log('No benchmark has that name.');
if (failed.length > 0) console.error(`\nMissed its bar or broke: ${failed.join(', ')}`);
process.exit(failed.length > 0 || benchmarks.length === 0 ? 1 : 0);
