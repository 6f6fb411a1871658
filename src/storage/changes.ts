/** Lets others know that something changed, without saying what: they look for themselves. */
export interface Changes {
  tell: () => void;
  /** Returns what ends the calls. */
  on: (call: () => void) => () => void;
}

export function createChanges(): Changes {
  const calls = new Set<() => void>();
  return {
    tell: () => calls.forEach((call) => call()),
    on(call) {
      calls.add(call);
      return () => calls.delete(call);
    },
  };
}
