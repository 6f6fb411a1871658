/**
 * `npm run soak`: 9,500 spoilt versions of the case with every key and 500 of the largest shipped case. Minutes, not
 * seconds; `npm test` reads the first 2,000 of the same seeds.
 */
import { judgeMutations } from './judge-mutations.ts';
import { everyKeyCase, largestCase } from './largest-case.ts';

const cases = [
  { name: 'the case with every key', text: everyKeyCase(), count: 9500 },
  { name: 'the largest case', text: largestCase(), count: 500 },
];

for (const { name, text, count } of cases) {
  const started = performance.now();
  const { read, playable, slowest, faults } = judgeMutations(text, 1, count);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${name} (${Math.round(text.length / 1000)} KB): ${read} read in ${seconds} s, ${playable} playable, ${faults.length} faults; slowest ${Math.round(slowest.ms)} ms of processor time (seed ${slowest.seed}, ${slowest.kind})`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0 || slowest.ms >= 2000) process.exitCode = 1;
}
