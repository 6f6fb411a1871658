export { LawDrawer } from './drawer/law-drawer.tsx';
export { explainWords } from './terms/explain-words.tsx';
