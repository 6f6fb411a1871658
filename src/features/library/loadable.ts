/** Something that is fetched, and what became of it. */
export type Loadable<Value> =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: Value };
