/** The places sketch of the desk. It says where things are, never where it would be good to go. */
export const places = {
  hint: 'Who and what is where, as far as you know. A sketch, not a map. Evidence stands where it was found.',
  line: 'Places, with the travel between them',
  empty: 'You know of no place yet.',
  further: '{duration} further',
  noTravel: 'The travel between these two is not known.',
  nobody: 'You know of nobody and nothing here.',
  nowhere: 'You do not know where',
} as const;
