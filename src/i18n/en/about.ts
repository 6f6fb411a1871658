export const about = {
  title: 'About',
  what: {
    heading: 'What this is',
    text: 'Caseroute is a training tool. Police, prosecutors, reception staff and civil society workers practise on cases of migrant smuggling, alone or together, and afterwards read what each decision did and why.',
  },
  method: {
    heading: 'Method and limits',
    made: 'A case is built from several court cases; people and places are changed. It follows the law of one jurisdiction as checked on the date it names.',
    notAdvice:
      'It is not legal advice and not a manual. Where it differs from the law in force or from your instructions, those apply.',
    oneCase:
      'One case shows one case. The result is material for a talk, not an appraisal of a person.',
    key: 'The judgement of options is the author’s key. A case says whether lawyers, protection workers and practitioners have reviewed it.',
  },
  privacy: {
    heading: 'Privacy',
    device:
      'What you do is stored in this browser, on this device. Nothing is sent anywhere, and nobody counts visits.',
    yours:
      'You can export or delete every run under My runs. Clearing the data of this site in the browser removes everything.',
    exit: 'Quick exit puts an empty page in the place of what you see. Your run is kept, and Back does not show it again in this window.',
    shared:
      'On a shared computer, profiles under Settings keep the runs of each person apart. A PIN hides them from colleagues. It does not encrypt them: whoever administers the computer can read the disk, and anybody can delete a profile.',
    exitLimits:
      'It deletes nothing: the history of the browser still names this site. Whoever opens the site on this device finds your runs, unless your profile has a PIN.',
  },
  place: {
    heading: 'Kosovo*',
  },
  licences: {
    heading: 'Licences',
    code: 'The program is open source under the MIT licence. The cases are under Creative Commons Attribution 4.0.',
    fonts: 'Typefaces: Source Sans 3 and Source Serif 4, SIL Open Font License 1.1.',
    icons: 'Icons: Phosphor Icons, MIT licence.',
  },
} as const;
