/** Several acts on one line. Authors end an option with a full stop or without; between acts there is none. */
export function joinActs(acts: readonly string[]): string {
  const [only] = acts;
  if (acts.length === 1 && only !== undefined) return only;
  return acts.map((act) => act.replace(/\.$/, '')).join('; ');
}
