export { PlayerPage } from './player-page.tsx';
export type { Appended, Opening, RunKeeping } from './run/run-keeping.ts';
