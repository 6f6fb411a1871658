/** What the law packs and the glossary say, wherever it is shown: the debrief, the law drawer, explained words. */
export const law = {
  cite: '{instrument}, {article}',
  article: 'art. {article}',
  confidence: {
    high: 'Confidence: high',
    medium: 'Confidence: medium',
    low: 'Confidence: low',
    notRecorded: 'Confidence: not recorded',
  },
  asOf: 'as of {asOf}',
  notSettled: 'Not shown as settled law.',
  lowText:
    'A source was found, but no national reviewer has confirmed it. Ask your legal service before you rely on it.',
  unknownText:
    'No confirmed answer is on record for {place}. The case scores the behaviour, not this point of law.',
  none: 'No point of law is cited here.',
  lookUp: 'Open in the law: {place}',
  open: 'Open the source',
  newWindow: 'opens in a new window',
  power: {
    police: 'Police',
    prosecutor: 'Prosecutor',
    court: 'Court',
    'guardianship-authority': 'Guardianship authority',
    'asylum-authority': 'Asylum authority',
    other: 'Another body',
    unknown: 'Not confirmed',
  },

  drawer: {
    /** Stays in sight while one reads on. */
    title: 'Law: {place}, not reviewed',
    notReviewed:
      'No prosecutor or judge has reviewed these entries. They are for training and are no legal advice.',
    grades:
      'High: read in a source. Medium: well known, not read in a source. Low: uncertain, so the answer is not shown. The year is that of the source.',
    jurisdiction: 'Jurisdiction',
    ofTheCase: 'This case is set in {place}.',
    find: 'Words to look for',
    parts: 'Show',
    points: 'Points of law',
    words: 'Legal words',
    count: '{count, plural, one {# entry} other {# entries}}',
    nothing: 'No entry has these words. Try fewer words, or only the beginning of one.',
    loading: 'The law packs',
    failed: 'The law packs did not arrive. They come with the program; check your connection.',
    again: 'Load them again',
    topics: {
      offence: 'Offences',
      other: 'Who leads, and general rules',
      custody: 'Custody and rights of a suspect',
      search: 'Search and seizure',
      sim: 'Covert measures and stored data',
      evidence: 'Evidence, witnesses, injured parties',
      money: 'Money and property',
      asylum: 'Asylum and return',
      child: 'Children',
      nrm: 'Victims of trafficking',
      data: 'Personal data',
      cooperation: 'Other states',
    },
    decides: 'Who decides',
    seats: 'Seats with this power',
    noSeat: 'None. A seat can ask for it.',
    limit: 'Limit named',
    limits: {
      hours: '{count, plural, one {# hour} other {# hours}}',
      days: '{count, plural, one {# day} other {# days}}',
      months: '{count, plural, one {# month} other {# months}}',
      years: '{count, plural, one {# year} other {# years}}',
    },
    noAnswer: 'No confirmed answer is on record for {place}. Ask your legal service.',
    also: 'Belongs to it',
    international: 'International and European law',
    uncited: 'Also on record',
    draft: 'A draft, not shown as law in force.',
  },

  term: {
    notLaw:
      'The words of the author, not yet reviewed by a lawyer. They are not the text of a law.',
    languages: 'In other languages',
    inKosovo: '{language}, Kosovo*',
    failed: 'The explanation did not arrive. Check your connection and open it again.',
    loading: 'The explanation',
    readLaw: 'Read the law: {place}',
  },
} as const;
