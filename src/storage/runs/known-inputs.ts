import type { Input } from '../../domain/simulation/index.ts';

/** Every kind of input, and whether it is somebody's act; what merely lets time pass or people come in is not. */
const IS_ACT: { readonly [Type in Input['type']]: boolean } = {
  'decision.taken': true,
  'act.taken': true,
  'request.sent': true,
  'request.answered': true,
  'proposal.agreed': true,
  'proposal.refused': true,
  'act.withdrawn': true,
  'fact.shared': true,
  'fact.withheld': true,
  'repair.tried': true,
  'seat.stoodBy': false,
  'clock.advanced': false,
  'inject.sent': false,
  'seat.joined': false,
  'seat.left': false,
  'item.setAside': false,
  'vote.cast': true,
  'note.written': true,
  'hypothesis.held': false,
};

export function isKnownInput(type: unknown): type is Input['type'] {
  return typeof type === 'string' && Object.hasOwn(IS_ACT, type);
}

export function isAct({ type }: Input): boolean {
  return IS_ACT[type];
}
