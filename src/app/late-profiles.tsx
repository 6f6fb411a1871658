/** All about profiles that only a shared device and the page of settings need, as one file. */
export { ProfilesChapter } from './routes/profiles-chapter.tsx';
export { WhoRoute } from './routes/who-route.tsx';
export { follow } from './services/profiles.ts';
export { ProfileButton } from './shell/profile-button.tsx';
