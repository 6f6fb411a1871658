/** Keys that lead to the regions of the desk. */
export const regionKeys = { '1': 'happened', '2': 'decide', '3': 'file' } as const;
