/**
 * `npm run soak`: 9,500 spoilt versions of the case with every key and 500 of the largest shipped case. Minutes, not
 * seconds; `npm test` reads the first 2,000 of the same seeds.
 */
import { readFileSync } from 'node:fs';
import { judgeMutations } from './judge-mutations.ts';

const cases = [
  { path: '../../src/testing/every-key.yaml', count: 9500 },
  { path: '../../scenarios/rest-area/scenario.yaml', count: 500 },
];

for (const { path, count } of cases) {
  const started = performance.now();
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const { read, playable, slowest, faults } = judgeMutations(text, 1, count);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${path}: ${read} read in ${seconds} s, ${playable} playable, slowest ${Math.round(slowest.ms)} ms of processor time (seed ${slowest.seed}, ${slowest.kind}), ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0 || slowest.ms >= 2000) process.exitCode = 1;
}
