/** The pages on which a case is chosen, in one file: who sees the one opens the other next. */
export { LibraryRoute } from './library-route.tsx';
export { StartImportedRoute, StartRoute } from './start-route.tsx';
