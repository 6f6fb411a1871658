/** Groups of the file whose members a tie can lead to. One name may stand for one member only. */
export const tieEndGroups = ['people', 'evidence', 'authorities', 'places', 'mentioned'] as const;
