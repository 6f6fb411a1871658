/** The case desk. */
export const player = {
  title: 'Desk',
} as const;
