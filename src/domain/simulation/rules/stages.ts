import type { Cause } from '../journal.ts';
import { runEffects } from './effects.ts';
import { note, type Play } from './journal-writing.ts';

/** Enters a stage and the nested stages it starts in, outermost first; its track has left what it stood in. */
export function enterStage(play: Play, target: number, cause: Cause): void {
  const { world, table } = play;
  const stage = table.stages[target];
  if (!stage) return;
  const left = table.stages[world.stages[stage.track] ?? -1]?.line ?? [];
  for (const one of left) if (!stage.line.includes(one)) world.inStage[one] = 0;
  const entered: number[] = [];
  for (let at = target; at >= 0; at = table.stages[at]?.start ?? -1) entered.push(at);
  world.stages[stage.track] = entered.at(-1) ?? target;
  for (const one of [...stage.line, ...entered]) world.inStage[one] = 1;
  for (const at of entered) {
    const inner = table.stages[at];
    if (!inner) continue;
    note(play, cause, {
      kind: 'stage.entered',
      track: table.tracks[inner.track]?.id ?? '',
      stage: inner.id.slice(inner.id.indexOf('.') + 1),
    });
    runEffects(play, inner.enter, cause);
  }
}
