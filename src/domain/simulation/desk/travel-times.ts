import type { Minute, PlayableScenario } from '../../scenario/index.ts';

/** @returns  minutes from a place to every place that can be reached from it, by the shortest travel */
export function travelTimes(
  travel: NonNullable<PlayableScenario['travel']>,
  from: string,
): ReadonlyMap<string, Minute> {
  const times = new Map([[from, 0]]);
  // A case has few places: each round goes one stretch further, until nothing gets shorter.
  let isShorter = true;
  while (isShorter) {
    isShorter = false;
    for (const { between, takes } of travel) {
      for (const [here, there] of [between, between.toReversed()]) {
        const time = (times.get(here ?? '') ?? Infinity) + takes;
        if (there === undefined || time >= (times.get(there) ?? Infinity)) continue;
        times.set(there, time);
        isShorter = true;
      }
    }
  }
  return times;
}
