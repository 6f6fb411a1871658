export { JURISDICTIONS, type Jurisdiction } from './jurisdictions.ts';
export { type LawChapter, lawByTopic } from './law-by-topic.ts';
export type { LawQuestion, ReadLaw } from './law-question.ts';
export { limitMinutes } from './limit-minutes.ts';
export { seatHasPower } from './power.ts';
export {
  compareJurisdictions,
  lawVersion,
  type ResolvedPoint,
  resolvePoint,
} from './resolve-point.ts';
export {
  type LawEntry,
  type LawLibrary,
  SEATS,
  type Seat,
} from './types.ts';
