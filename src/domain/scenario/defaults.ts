/**
 * What a case has without saying so. Words are English; a case in another language declares its own.
 * Taught in `scenarios/README.md`.
 */
export const defaultChannels = [
  { id: 'phone', say: 'By phone', takes: 5 },
  { id: 'writing', say: 'In writing', takes: 30 },
] as const;
export const defaultBases = [
  { id: 'need-to-know', say: 'Needed for the other’s task' },
  { id: 'child-protection', say: 'Protection of a child' },
  { id: 'consent', say: 'The person agreed' },
  { id: 'legal-duty', say: 'A duty by law' },
] as const;
export const defaultWithholding = [
  { id: 'professional-secrecy', say: 'Professional secrecy' },
  { id: 'no-consent', say: 'Consent refused or withdrawn' },
  { id: 'danger-without-identity', say: 'Tell the danger, not the identity' },
] as const;
/** A case that declares no track stands in one stage until it ends. */
export const defaultTrack = { id: 'case', stage: 'running' } as const;
/** Ways to put something right, when none are declared. */
export const defaultWays = [
  { id: 'undo', say: 'Stop it and bring things back to how they were', takes: 10 },
  { id: 'report', say: 'Record it and tell those responsible', takes: 15 },
  { id: 'tell-the-person', say: 'Tell the person and make up for it', takes: 15 },
] as const;

/** Minutes. */
export const standInDelay = 30;
export const consentWithin = 120;
export const requestAnswer = 30;
/** Per six case hours without contact (rule 9). */
export const defaultDrift = { every: 360, risk: 5, trust: -3 } as const;
/** Trust in a seat that a case gives no figure for. */
export const defaultTrust = 50;
