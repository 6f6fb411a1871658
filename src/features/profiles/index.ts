export { type KnownProfiles, startOf } from './known-profiles.ts';
export { ProfilesSection } from './profiles-section.tsx';
export type { ProfilesPort } from './profiles-port.ts';
export { useAlias } from './use-alias.ts';
export { WhoPage } from './who-page.tsx';
