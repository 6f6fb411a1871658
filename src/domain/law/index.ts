export {
  JURISDICTIONS,
  JURISDICTION_NAMES,
  type Jurisdiction,
  KOSOVO_FOOTNOTE,
  LAW_PACK_IDS,
  type LawPackId,
} from './jurisdictions.ts';
export { limitMinutes } from './limit-minutes.ts';
export { holdersOfPower, seatHasPower } from './power.ts';
export {
  compareJurisdictions,
  findPoint,
  lawVersion,
  type ResolvedPoint,
  resolvePoint,
} from './resolve-point.ts';
export {
  type Confidence,
  type LawEntry,
  type LawLibrary,
  type LawPack,
  type LawPoint,
  type LawTopic,
  type PowerHolder,
  SEATS,
  type Seat,
} from './types.ts';
