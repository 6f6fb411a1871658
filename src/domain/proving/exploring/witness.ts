import { type Playthrough, replay, stepsOfLog } from '../../simulation/index.ts';
import type { Sighting } from './coverage.ts';
import { logOf } from './trail.ts';

/** The acts that lead to what was seen, as a playthrough that `score` can play. */
export function witnessOf({ table, trail }: Sighting, id: string, title: string): Playthrough {
  const { held, cut, variant } = table.settings;
  const log = logOf(trail);
  return {
    id,
    title,
    held,
    cut,
    variant,
    acts: stepsOfLog(log, replay(table, log).world.journal),
    expect: nothing,
  };
}

const nothing: Playthrough['expect'] = {
  seat: 'team',
  raw: null,
  capped: null,
  earned: null,
  available: null,
  byKind: {},
  ending: null,
  errors: null,
  endsAt: null,
};
