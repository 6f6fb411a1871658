import type { JournalEntry, World } from '../../simulation/index.ts';

/** Everything that plays of a case can come across, by the author's ids. */
export type SeenKey =
  | `stage:${string}`
  | `left:${string}`
  | `opened:${string}`
  | `lapsed:${string}`
  | `empty:${string}`
  | `started:${string}`
  | `inject:${string}`
  | `answer:${string}`
  | `learned:${string}`
  | `evidence:${string}`
  | `limit:${string}`
  | `trigger:${string}`
  | `later:${string}`
  | `raised:${string}`
  | `repaired:${string}`
  | `ending:${string}`
  | `after:${string}`
  | `headline:${string}`
  | `earned:${string}`
  | `all-of:${string}`
  | `lost:${string}`
  | `true:${string}`
  | `false:${string}`
  | 'fault:no-rest'
  | 'idle';

/** What a line of the journal shows. */
export function seenIn(entry: JournalEntry, { journal }: World): SeenKey[] {
  switch (entry.kind) {
    case 'stage.entered':
      return [
        `stage:${entry.track}.${entry.stage}`,
        ...journal.flatMap((before): SeenKey[] =>
          before.kind === 'stage.entered' &&
          before.track === entry.track &&
          !isWithin(entry.stage, before.stage)
            ? [`left:${before.track}.${before.stage}`]
            : [],
        ),
      ];
    case 'decision.opened':
      return [`opened:${entry.decision}`];
    case 'decision.lapsed':
      return [`lapsed:${entry.decision}`];
    case 'act.started':
      return [`started:${entry.ref}`];
    case 'request.sent':
      return [`started:${entry.request}`];
    case 'request.answered':
      return [`answer:${entry.request}/${entry.answer}`];
    case 'message.arrived':
      return entry.inject === null ? [] : [`inject:${entry.inject}`];
    case 'fact.learned':
      return [`learned:${entry.part}`];
    case 'evidence.changed':
      return [
        `evidence:${entry.evidence}:${entry.state}`,
        ...(entry.tainted ? [`evidence:${entry.evidence}:tainted` as const] : []),
        ...(entry.lost ? [`evidence:${entry.evidence}:lost` as const] : []),
      ];
    case 'limit.started':
    case 'limit.met':
    case 'limit.missed':
      return [`limit:${entry.limit}:${entry.kind.slice('limit.'.length)}`];
    case 'later.came':
    case 'later.fell':
    case 'later.cancelled':
      return [`later:${entry.later}:${entry.kind.slice('later.'.length)}`];
    case 'error.raised':
      return [`raised:${entry.error}`, `raised:${entry.error}:${entry.ref}`];
    case 'error.repaired':
      return [`repaired:${entry.error}:${entry.ref}`];
    case 'author.fault':
      return ['fault:no-rest'];
    case 'case.ended':
      return [`ending:${entry.ending}`];
    default:
      return [];
  }
}

function isWithin(stage: string, outer: string): boolean {
  return stage === outer || stage.startsWith(`${outer}.`);
}
