/** What `npm run -s simulate` says. */
export const simulateCommand = {
  usage:
    'Use: npm run -s simulate -- <folder> [--seat police|prosecution|reception|cso|team] [--cut solo-40|class-90|half-day|two-days] [--json]',
  head: 'Trainee | plays | counted: 5th, median, 95th | earned: median | endings',
  row: '{trainee} | {plays, number} | {low, number}, {median, number}, {high, number} | {raw, number} | {endings}',
  refused: '{trainee}: {why}',
  noGates: 'A {kind} has no gates: it claims no profile.',
  score:
    '{passes, select, yes {kept} other {NOT KEPT}}: {trainee} lands at {at, number}, {bound, select, least {at least} other {at most}} {limit, number} is asked.',
  balance:
    '{passes, select, yes {kept} other {NOT KEPT}}: {one} and {other} are {apart, number} apart before caps, at most {most, number} is asked.',
  missing:
    'NOT KEPT: the case has no playthrough "{trainee}". Record one in its playthroughs folder.',
} as const;
