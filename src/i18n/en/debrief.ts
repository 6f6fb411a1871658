/** The debrief of a finished run. */
export const debrief = {
  title: 'Debrief',
} as const;
