import type { z } from 'zod';
import { unreachable } from '../../../shared/assert.ts';
import type { Scoring } from '../format/scoring.ts';
import type { PlayableDecision, ScoredItem } from '../playable.ts';
import { bestWorth } from './best-worth.ts';
import { minutesOf } from './case-time.ts';
import type { Resolver } from './resolver.ts';

type ScoringFile = z.infer<typeof Scoring>;
type ItemFile = Pick<
  NonNullable<ScoringFile['order']>[number],
  | 'id'
  | 'points'
  | 'competencies'
  | 'for'
  | 'team'
  | 'because'
  | 'opens'
  | 'arises'
  | 'blame'
  | 'law'
>;

/** Everything that can earn points, decisions first, then kind by kind in file order. */
export function toItems(decisions: readonly PlayableDecision[], resolver: Resolver): ScoredItem[] {
  const { scoring } = resolver.file;
  return [
    ...decisions.flatMap(fromDecision),
    ...scoringKinds.flatMap((kind) => fromScoring(kind, scoring ?? {}, resolver)),
  ];
}

/** The seats that take or sign a decision carry it; its worth is the best that can be had in it. */
function fromDecision(decision: PlayableDecision): ScoredItem[] {
  const points = mostWorth(decision);
  if (!decision.scored || points === 0) return [];
  const consenting = decision.options.flatMap((option) => option.consent);
  return [
    {
      id: decision.id,
      kind: decision.menu ? 'menu' : 'quality',
      decision: decision.id,
      points,
      competencies: decision.competencies,
      seats: [...new Set([decision.seat, ...consenting, ...decision.scoredFor])],
      team: true,
      because: decision.ask,
      law: decision.law,
      opens: { when: null, decision: decision.id },
      arises: decision.arises,
      blame: decision.blame,
    },
  ];
}

function mostWorth({ options, choose }: PlayableDecision): number {
  const candidates = options.map(({ id, excludes, worth }) => ({
    id,
    excludes,
    most: Math.max(0, ...worth.map((one) => one.worth)),
  }));
  return bestWorth(candidates, choose.upTo);
}

const scoringKinds = [
  'timing',
  'order',
  'omissions',
  'sharing',
  'proportionality',
  'reasons',
] as const;

function fromScoring(
  kind: (typeof scoringKinds)[number],
  scoring: ScoringFile,
  resolver: Resolver,
): ScoredItem[] {
  switch (kind) {
    case 'timing':
      return (scoring.timing ?? []).map((file) => ({
        ...toItem(file, resolver),
        kind,
        of: file.of,
        counts: file.counts ?? 'finish',
        from:
          typeof file.from === 'object' ? file.from : { at: resolver.momentOrNull(file.from) ?? 0 },
        fullUntil: minutesOf(file['full-until']),
        fallsUntil: minutesOf(file['falls-until']),
        noneAfter: minutesOf(file['none-after']),
      }));
    case 'order':
      return (scoring.order ?? []).map((file) => ({
        ...toItem(file, resolver),
        kind,
        first: file.first,
        then: file.then,
      }));
    case 'omissions':
      return (scoring.omissions ?? []).map((file) => ({
        ...toItem(file, resolver),
        kind: 'omission',
        of: file.of,
        from: resolver.momentOrNull(file.from) ?? 0,
        until: resolver.moment(file.until),
      }));
    case 'sharing':
      return (scoring.sharing ?? []).map((file) => ({
        ...toItem(file, resolver),
        kind,
        from: file.from,
        to: file.to,
        enough: resolver.parts(file.enough),
        tooMuch: resolver.parts(file['too-much'] ?? []),
        somePoints: file['some-points'] ?? 0,
        until: resolver.momentOrNull(file.until),
        channels: file.channels ?? null,
        bases: file.bases ?? null,
        used: file.used === undefined ? null : { points: file.used.points, by: file.used.by ?? [] },
        withhold: file.withhold ?? [],
      }));
    case 'proportionality':
      return (scoring.proportionality ?? []).map((file) => ({
        ...ofDecision(file, resolver),
        kind,
        decision: file.decision,
        distance: file.distance,
      }));
    case 'reasons':
      return (scoring.reasons ?? []).map((file) => ({
        ...ofDecision(file, resolver),
        kind: 'reason',
        decision: file.decision,
      }));
    default:
      return unreachable(kind);
  }
}

function toItem(file: ItemFile, { conditionOrNull }: Resolver) {
  return {
    id: file.id,
    points: file.points,
    competencies: file.competencies,
    seats: file.for ?? [],
    team: file.team ?? true,
    because: file.because,
    law: file.law ?? [],
    opens: { when: conditionOrNull(file.opens?.when), decision: file.opens?.decision ?? null },
    arises: file.arises ?? false,
    blame: file.blame ?? [],
  };
}

/** An item about a decision opens with it unless the author says otherwise. */
function ofDecision(file: ItemFile & { decision: string }, resolver: Resolver) {
  const item = toItem(file, resolver);
  return {
    ...item,
    opens: file.opens === undefined ? { when: null, decision: file.decision } : item.opens,
  };
}
