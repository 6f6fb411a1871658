/**
 * All about profiles that only a shared device and the page of settings need. One file, because a module that several late
 * files share with the first page becomes a file of its own, and every page would pay for it.
 */
export { ProfilesChapter } from './routes/profiles-chapter.tsx';
export { WhoRoute } from './routes/who-route.tsx';
export { follow } from './services/profiles.ts';
export { ProfileButton } from './shell/profile-button.tsx';
