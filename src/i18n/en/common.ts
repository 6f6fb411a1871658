/** Words that several screens share. Scales are translated as one set, never word by word. */
export const common = {
  appName: 'Caseroute',
  skipToContent: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',

  seats: {
    police: 'Police',
    prosecution: 'Prosecution',
    reception: 'Reception',
    cso: 'CSO',
  },
  seatsInFull: {
    police: 'Police',
    prosecution: 'Prosecution service',
    reception: 'Reception centre and social work',
    cso: 'Civil society organisation (CSO)',
  },
  /** All four seats in the hands of one person. */
  allSeats: 'All seats',

  /** How much of a case is played. */
  cuts: {
    whole: 'The whole case',
    'solo-40': 'Short, alone',
    'class-90': 'Short, with a class',
    'half-day': 'Half a day, with a class',
    'two-days': 'Two days, with a class',
  },

  jurisdictions: {
    AL: 'Albania',
    BA: 'Bosnia and Herzegovina',
    ME: 'Montenegro',
    MK: 'North Macedonia',
    RS: 'Serbia',
    XK: 'Kosovo*',
    INT: 'International and European law',
  },
  kosovoFootnote:
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.',

  risk: {
    safe: 'Safe for now',
    uneasy: 'Uneasy',
    atRisk: 'At risk',
    inDanger: 'In danger',
  },
  trust: {
    speaksFreely: 'Speaks freely',
    careful: 'Careful',
    guarded: 'Guarded',
    silent: 'Silent',
  },
  level: {
    notShown: 'Not shown in this case',
    partial: 'Partial',
    sound: 'Sound',
    leads: 'Leads',
  },
  reasonKinds: {
    fact: 'Fact',
    risk: 'Risk',
    rule: 'Rule',
  },
  certainty: {
    question: 'How sure are you?',
    'not-sure': 'Not sure',
    fairly: 'Fairly',
    very: 'Very',
  },

  /** Short forms of time; `minutes` in `hoursMinutes` has two digits. */
  time: {
    minutes: '{minutes, number} min',
    hours: '{hours, number} h',
    hoursMinutes: '{hours, number} h {minutes}',
    days: '{days, number} d',
    daysHours: '{days, number} d {hours, number} h',
    ahead: 'in {duration}',
    past: '{duration} ago',
    now: 'now',
    dayAndClock: '{day}, {clock}',
    weekdayAndClock: '{weekday} {clock}',
  },
} as const;
