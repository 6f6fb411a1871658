import { cpus, loadavg } from 'node:os';

/** What a figure must keep to. A ratio between two programs of one run says more than either alone. */
export type Bar = { what: string; value: number; unit: string } & (
  | { atLeast: number }
  | { atMost: number }
);

/** Prints each bar with the figure, and lets the program end with 1 when one is missed. */
export function judge(bars: readonly Bar[]): void {
  console.log('');
  for (const bar of bars) {
    const isKept = 'atLeast' in bar ? bar.value >= bar.atLeast : bar.value <= bar.atMost;
    const limit = 'atLeast' in bar ? `at least ${bar.atLeast}` : `at most ${bar.atMost}`;
    console.log(
      `${isKept ? 'kept  ' : 'MISSED'} ${bar.what}: ${short(bar.value)} ${bar.unit} (${limit})`,
    );
    if (!isKept) process.exitCode = 1;
  }
}

/**
 * Milliseconds of every program in every round: time of the processor, so that waiting for it does not count. Programs
 * take turns within a round, so that a busy moment of the machine meets them all; the first round warms up and is not
 * counted.
 */
export function timeInTurns<Name extends string>(
  rounds: number,
  programs: Record<Name, () => void>,
): Record<Name, number[]> {
  const names = Object.keys(programs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const from = process.cpuUsage();
      programs[name]();
      const { user, system } = process.cpuUsage(from);
      if (round > 0) times[name].push((user + system) / 1000);
    }
  }
  return times;
}

/** The smallest value that the given share of all values does not exceed: 0.5 the median, 0.95 the p95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** What the figures below it were measured on. */
export function printConditions(more = ''): void {
  const [processor] = cpus();
  console.log(
    `node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()}), ` +
      `load ${loadavg()[0]?.toFixed(1)} of the last minute${more}`,
  );
}

/** Whole numbers in groups of three, small ones with a digit or two after the point. */
export function short(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
