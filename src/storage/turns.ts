/** Work on one thing, one after another in the order asked for; different things do not wait for each other. */
export interface Turns {
  inTurn<Value>(thing: string, work: () => Promise<Value>): Promise<Value>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async inTurn(thing, work) {
      const turn = (last.get(thing) ?? Promise.resolve()).then(work);
      const settled = turn.catch(() => null); // whoever asked for the turn hears of its failure
      last.set(thing, settled);
      try {
        return await turn;
      } finally {
        if (last.get(thing) === settled) last.delete(thing);
      }
    },
  };
}
