// The second front door: the law with all its data. Import it where cases are read, built or checked;
// the play path reaches it with `import()` only, so that the first screen does not carry every pack.
export { lawLibrary } from './all-packs.ts';
