/** Who is connected, on the desk: what the facts say that the seat knows, and no conclusion from them. */
export const connections = {
  hint: 'Ties that your facts show. Whether they prove anything is for you to judge.',
  empty: 'No fact that you know ties anybody or anything yet.',
  kinds: {
    person: 'person',
    evidence: 'evidence',
    mentioned: 'mentioned',
    place: 'place',
    authority: 'authority',
  },
  fromStart: 'Known from the start by the fact',
  since: 'Known since {time} by the fact',
  untied: 'No tie known',
} as const;
