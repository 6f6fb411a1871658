import type { ProblemCode, Shape } from '../../domain/scenario/from-files.ts';

/** Said when a declared name or an allowed word is like what was written. */
const meant = '{hasNearest, select, yes { Did you mean “{nearest}”?} other {}}';

/**
 * One sentence per problem of a case file: where, what, what to do. Placeholders: where, found, expected, nearest,
 * hasNearest (yes, no), and the details of the code. Apart from the catalogue, because only authors need them.
 */
export const problems = {
  'file/missing':
    'The folder has no “scenario.yaml”. Create it; scenarios/README.md shows how to begin.',
  'file/too-big':
    'The file is larger than 1 MB and was not opened. A case is text; move pictures and documents to “media”.',
  'file/not-text':
    'The file is not plain text in UTF-8. If it comes from an office program, save it as plain text, encoding UTF-8.',
  'file/empty': 'The file is empty.',
  'file/not-keys':
    'The file is not a list of keys with values, such as “title: The night bus”. See scenarios/README.md.',
  'file/unknown':
    'The file “{found}” is not part of a case and was not read. Translations are in “text”, one file per language.',

  'yaml/syntax':
    'The text cannot be read from “{found}” on. Look for a missing colon, dash or quotation mark just before it.',
  'yaml/indent':
    'The indentation is not clear at “{found}”. Keys that belong together begin in the same column, two spaces further in than the key above. Put a text with a colon in quotation marks.',
  'yaml/tab':
    'A tab stands where spaces are needed. Replace tabs at the beginning of lines by spaces.',
  'yaml/unclosed':
    'A bracket or quotation mark is opened and not closed{hasFound, select, yes { before “{found}”} other {}}, or the file is cut off here.',
  'yaml/escape':
    'The backslash in “{found}” means nothing here. Use single quotation marks, or write two backslashes.',
  'yaml/tag': 'Marks such as “{found}” are not used in cases. Take the mark away.',
  'yaml/several-documents':
    'The file holds several documents. Take away the lines with only “---”; a case is one document.',
  'yaml/doubled-key':
    '{where}: the key “{found}” stands here twice. The first one was read. Join the two or take one away.',
  'yaml/forbidden-key': '{where}: “{found}” cannot be used as a key. Choose another name.',
  'yaml/key-not-text': '{where}: a key must be a single word or text.',
  'yaml/unknown-alias':
    '{where}: “*{found}” refers to an anchor “&{found}” that does not stand above it.',
  'yaml/circular-alias':
    '{where}: “*{found}” stands inside what it refers to, so it would never end. Write the text out.',
  'yaml/too-many-aliases':
    '{where}: more than {most, number} references with “*”. Write the texts out.',
  'yaml/too-deep':
    '{where}: brackets or indentation go too deep. No case needs more than 40 levels.',
  'yaml/too-much':
    '{where}: the file holds more than {most, number} keys and values and was not read further.',
  'yaml/more-errors':
    'And {count, plural, one {# more place} other {# more places}} from here on that cannot be read. Put the first ones right and check again.',

  'format/missing':
    'The file does not say which format it is in. Write “format: {newest}” at the top.',
  'format/newer':
    'This case was made with a newer Caseroute (format {found}; this one reads up to {newest}). Nothing was changed. Open it with a newer version.',
  'format/unknown': 'There is no format {found}. Write “format: {newest}” for a new case.',

  'shape/unknown-key': `{where}: there is no key “{found}” here.${meant} Allowed are: {allowed}.`,
  'shape/comma':
    '{where}: the text before “{found}” ends at its comma, because it stands in braces. Put the whole text in quotation marks.',
  'shape/missing-key': '{where}: “{key}” is missing. Add it: {expected}.',
  'shape/wrong-type': `{where}: “{found}” is not {expected}.${meant}`,
  'shape/not-allowed': `{where}: “{found}” is not possible here.${meant} Choose {expected}.`,
  'shape/out-of-range':
    '{where}: {found} is not possible here. It must be at {side, select, most {most} other {least}} {limit, number}.',
  'shape/too-long':
    '{where}: the text has {count, number} characters; at most {most, number} are possible. Shorten it.',
  'shape/empty':
    '{where}: “{key}” is empty. Write {expected}, or take the key away if it is not needed.',
  'shape/too-many':
    '{where}: the list has {count, number} entries; at most {limit, number} are possible.',
  'shape/too-few':
    '{where}: the list has {count, number} entries; at least {limit, number} {limit, plural, one {is} other {are}} needed.',
  'shape/bad-name': `{where}: “{found}” cannot be used as a name here. It must be {expected}.${meant}`,
  'effect/no-verb':
    '{where}: the effect does not say what happens. Begin it with one of: {allowed}.',
  'effect/unknown-verb': `{where}: there is no effect “{found}”.${meant} Possible are: {allowed}.`,
  'effect/two-verbs':
    '{where}: one effect can do one thing, and this one has “{first}” and “{second}”. Write them as two effects.',

  'unknown/seat': `{where}: this case has no seat “{found}”.${meant} Add it under “seats”; possible are police, prosecution, reception and cso.`,
  'unknown/seat-or-authority': `{where}: “{found}” is neither a seat nor an authority of this case.${meant} Add it under “authorities”.`,
  'unknown/fact': `{where}: this case has no fact “{found}”.${meant} Add it under “facts”; a part of a fact is written “fact.part”.`,
  'unknown/evidence': `{where}: this case has no evidence “{found}”.${meant} Add it under “evidence”.`,
  'unknown/person': `{where}: this case has no person “{found}”.${meant} Add the person under “people”.`,
  'unknown/place': `{where}: this case has no place “{found}”.${meant} Add it under “places”, with the words people read as “called”.`,
  'unknown/tie-end': `{where}: “{found}” is no person, evidence, authority or place of this case.${meant} Add it there; a telephone number, a car or the like goes under “mentioned”.`,
  'unknown/act': `{where}: there is no decision, option, act, question or request “{found}”.${meant} An option is written “decision/option”.`,
  'unknown/openable': `{where}: there is no decision, act, dialogue or request “{found}”.${meant}`,
  'unknown/decision': `{where}: this case has no decision “{found}”.${meant} Add it under “decisions”.`,
  'unknown/option': `{where}: the decision has no option “{found}”.${meant}`,
  'unknown/dialogue': `{where}: this case has no dialogue “{found}”.${meant} Add it under “dialogues”.`,
  'unknown/question': `{where}: the dialogue has no question “{found}”.${meant}`,
  'unknown/stage': `{where}: there is no stage “{found}”.${meant} A stage is written “track.stage”.`,
  'unknown/track': `{where}: this case has no track “{found}”.${meant} Add it under “tracks”.`,
  'unknown/limit': `{where}: this case has no limit “{found}”.${meant} Add it under “limits”.`,
  'unknown/request': `{where}: this case has no request “{found}”.${meant} Add it under “requests”.`,
  'unknown/answer': `{where}: the request has no answer “{found}”.${meant}`,
  'unknown/error': `{where}: this case has no critical error “{found}”.${meant} Add it under “errors”.`,
  'unknown/later': `{where}: nothing schedules “{found}”.${meant} An effect “later” with this id does.`,
  'unknown/inject': `{where}: this case has no inject “{found}”.${meant} Add it under “injects”.`,
  'unknown/resource': `{where}: this case has no resource “{found}”.${meant} Add it under “resources”.`,
  'unknown/channel': `{where}: this case has no channel “{found}”.${meant} Add it under “channels”; without any there are phone and writing.`,
  'unknown/basis': `{where}: this case has no basis “{found}”.${meant} Add it under “bases”; without any there are need-to-know, child-protection, consent and legal-duty.`,
  'unknown/withholding': `{where}: this case has no reason for withholding “{found}”.${meant} Add it under “withholding”; without any there are professional-secrecy, no-consent and danger-without-identity.`,
  'unknown/risk-chip': `{where}: there is no risk “{found}” under “chips”.${meant}`,
  'unknown/rule-chip': `{where}: there is no rule “{found}” under “chips”.${meant}`,
  'unknown/move': `{where}: this case has no move “{found}”.${meant} Add it under “moves”.`,
  'unknown/law-point': `{where}: the law packs have no point “{found}”.${meant} The list of points is in src/domain/law/points.json.`,
  'unknown/source': `{where}: this case has no source “{found}”.${meant} Add it under “sources”.`,
  'unknown/way': `{where}: there is no way to put something right called “{found}”.${meant} Add it under “put-right”.`,
  'unknown/variable': `{where}: this case has no variable “{found}”.${meant} Add it under “variables”.`,
  'unknown/condition': `{where}: there is no named condition “{found}”.${meant} Add it under “conditions”.`,
  'unknown/consent': `{where}: no effect ever records the consent “{found}” of this person.${meant}`,
  'name/doubled':
    '{where}: the name “{found}” is already used at {first}. Decisions, acts, dialogues and requests share their names, so do decisions and scored items, and so does everything a tie can lead to. Choose another.',
  'name/reserved':
    '{where}: a variable cannot be called “{found}”, because conditions use that word themselves. Call it “{nearest}”, for example.',

  'condition/syntax':
    '{where}: the condition cannot be read{hasFound, select, yes { from “{found}” on} other {, it ends too early}}. Compare with the examples in scenarios/README.md.',
  'condition/not-allowed':
    '{where}: “{found}” cannot be used in a condition. Use the listed functions, variables, true, false, whole numbers, texts, and lists after “in”.',
  'condition/unknown-function': `{where}: conditions have no function “{found}”.${meant} The list is in scenarios/README.md.`,
  'condition/arguments':
    '{where}: in “{found}”, “{function}” takes {wanted, plural, =0 {nothing} one {# name or number} other {# names}} in its brackets, not {given, number}.',
  'condition/argument-not-literal':
    '{where}: “{function}” needs {wanted, select, number {a whole number} other {a name in quotation marks}} where “{found}” stands.',
  'condition/unknown-variable': `{where}: this case has no variable “{found}”.${meant} Texts in conditions stand in single quotation marks.`,
  'condition/types':
    '{where}: “{found}” compares or joins things of different kinds. Compare numbers with numbers, texts with texts, yes or no with true or false.',
  'condition/not-yes-or-no':
    '{where}: “{found}” is not yes or no but {gives, select, int {a number} string {a text} other {something else}}. Compare it with something, such as “… > 3”.',
  'condition/not-a-value': `{where}: it is never “{found}”.${meant} Possible are {expected}.`,
  'condition/number':
    '{where}: the number {found} is out of range; at most {most, number} is possible.',
  'condition/divisor': '{where}: in “{found}”, divide only by a written number other than 0.',
  'condition/too-complex':
    '{where}: the condition has too many parts. Give parts of it a name under “conditions” and ask for them with holds(...).',
  'condition/circular': '{where}: the condition stands on itself: {found}.',
  'condition/quantifier': '{where}: write either “any-of” or “all-of”, and only one of them.',

  'time/no-such-date': '{where}: there is no such day or time as “{found}”.',
  'time/too-long': '{where}: “{found}” is longer than ten years.',
  'time/no-length':
    '{where}: “{found}” leaves no time to play. Give the latest end, such as PT72H.',
  'time/after-the-end':
    '{where}: “{found}” comes after the latest end of the case and will never be reached.',

  'list/last-has-condition':
    '{where}: the last entry of this list must hold in every case. Take away its “when”, or add a last entry without one.',
  'list/never-reached':
    '{where}: this entry has no “when”, so the entries behind it are never reached. Give it one or put it last.',
  'person/no-after': '{where}: it is not said what became of “{found}”. Add the person here.',
  'place/inner':
    '{where}: “{found}” lies in “{outer}” itself, and here only a place that lies in no other can stand. Name “{outer}” or another one.',
  'travel/doubled': '{where}: the travel between {found} is told twice. Take one of the two away.',
  'between/one-end': '{where}: “{found}” stands at both ends. Name two that differ.',
  'seat/none':
    '{where}: the case has no seat to play. Add one of police, prosecution, reception and cso.',
  'seat/no-decision':
    '{where}: the seat “{found}” has nothing to decide or do. Give it a decision, an act or a request, or take the seat away.',
  'kind/decisions':
    '{where}: a short case has {fewest, number} to {most, number} decisions, and this one has {count, number}. Change the kind or the number of decisions.',
  'cut/leaves-nothing': '{where}: this cut leaves out every decision. Keep at least one.',
  'balance/heavy-decision':
    '{where}: this decision holds {points, number} of the team’s {of, number} points, more than {most, number} %. Split it, or give others more weight.',
  'balance/few-acts':
    '{where}: the seat “{found}” has {count, number} decisions, acts, talks and requests of its own; in a case it has at least {least, number}.',
  'balance/few-items':
    '{where}: {count, number} items are scored for the seat “{found}”; in a case there are at least {least, number}.',
  'balance/late-start':
    '{where}: the seat “{found}” has nothing to do in the first six case hours.',
  'decision/none': '{where}: the case has no decision. Add at least one.',
  'decision/options':
    '{where}: there {count, plural, one {is # option} other {are # options}}. A decision has {fewest, number} to {most, number} options.',
  'decision/menu-too-big':
    '{where}: up to {upTo, number} can be chosen, but there {count, plural, one {is only # option} other {are only # options}}.',
  'decision/no-step':
    '{where}: the decision can be skipped, so “default-step” must name the option that is taken then.',
  'decision/excludes-itself': '{where}: the option “{found}” excludes itself. Name another option.',
  'consent/own-seat': '{where}: “{found}” takes this itself and need not agree. Name another seat.',
  'stage/not-a-sibling': `{where}: there is no stage “{found}” beside or inside this one.${meant} A stage moves only to a stage of the same group.`,
  'stage/no-start': '{where}: it is not said in which of these stages it begins. Add “start”.',
  'inject/several-triggers':
    '{where}: an inject comes in one way only, and this one has {found}. Keep one of “at”, “when” and “trainer: true”.',
  'inject/never-sent':
    '{where}: nothing ever sends “{found}”. Give it “at”, “when” or “trainer: true”, or an effect “inject”.',
  'worth/nothing-to-earn':
    '{where}: no option of this decision is worth anything. Give the best a worth, or write “unscored: true”.',
  'worth/not-counted':
    '{where}: worth counts only for options of decisions. Score this with an item under “scoring”.',
  'reason/chip-hint':
    '{where}: the rule “{found}” is offered for fewer than two options and would give the answer away. Offer it for at least two.',
  'reason/not-offered': `{where}: “{found}” is accepted but not offered.${meant} Add it to the chips above.`,
  'reason/no-chips':
    '{where}: the decision “{found}” offers no chips for reasons. Add “reasons” to it.',
  'timing/order':
    '{where}: “{key}” is shorter than “{before}”. The three lengths go up: full-until, falls-until, none-after.',
  'sharing/same-seat': '{where}: “{found}” shares with itself. Name another seat.',
  'sharing/points':
    '{where}: sharing a part earns more than sharing enough ({points, number}). Lower “some-points”.',
  'proportionality/no-distance':
    '{where}: there is no distance for the option “{found}”. Add it; 0 is the mildest measure that reaches the aim.',
  'limit/no-length':
    '{where}: the law pack gives no length for “{found}”. Add “length” with your assumption and “confidence: assumed”.',
  'limit/not-in-law':
    '{where}: the law pack gives no length for “{point}”, so {found} is an assumption. Add “confidence: assumed”.',
  'limit/other-length':
    '{where}: the law pack gives {nearest} for “{point}” ({entry}), not {found}. Take “length” away, or add “confidence: assumed” and a note why.',
  'limit/never-starts':
    '{where}: the limit “{found}” never starts. Give it “starts”, or an effect “start-limit”.',
  'power/nobody':
    '{where}: “{found}” lies with {power, select, police {the police} prosecutor {the prosecutor} court {the court} other {another authority}}, not with {who}, so nobody would be offered this. Offer it to those who hold the power, make it a request or a motion to them, or take “power” away if the act is meant to be unlawful.',
  'power/unknown':
    '{where}: it is not confirmed that {who} holds the power “{found}”. For an authority, add it to its “powers”.',
  'law/not-confirmed':
    '{where}: the answer to “{found}” is not confirmed in this jurisdiction and will not be shown to trainees as law before a national reviewer has confirmed it.',
  'error/never-raised': '{where}: nothing raises the error “{found}”. An effect “raise” does.',
  'repair/not-a-door': `{where}: “{found}” does not raise the error “{error}”.${meant} Name an act that does.`,
  'variable/type':
    '{where}: “{name}” is {type, select, bool {yes or no} word {a word} other {a whole number}} and cannot become “{found}”.',
  'variable/not-a-value': `{where}: “{name}” cannot become “{found}”.${meant} Possible are {expected}.`,
  'variable/not-a-number':
    '{where}: only numbers can be added to, and “{found}” is {type, select, bool {yes or no} other {a word}}. Use “set”.',
  'resource/too-few':
    '{where}: {found} of “{resource}” are asked for, and there {has, plural, one {is only #} other {are only #}}. Nobody could ever do this.',
  'stand-in/not-its-act': `{where}: “{found}” is not something that the seat “{seat}” can take by itself.${meant} Name an act, a request, or an option as “decision/option”.`,
  'stand-in/several-decisions':
    '{where}: {found} belong to different decisions. A stand-in takes several options only of one menu.',
  'request/same-seat': '{where}: “{found}” would ask itself. Name another seat or an authority.',
  'request/narrows-itself':
    '{where}: the request “{found}” is its own narrower form. Name another request.',
  'request/no-answer': '{where}: the request “{found}” has no answer. Add at least one.',
  'hypothesis/count':
    '{where}: there {count, plural, one {is # hypothesis} other {are # hypotheses}}. A case has none, or {fewest, number} to {most, number} that compete.',
  'hypothesis/no-facts':
    '{where}: no fact speaks for or against this. Name at least one under “for” or “against”.',
  'evidence/not-volatile':
    '{where}: “{found}” does not decay, so there is nothing to change. Add “volatile” to the evidence.',
  'variant/not-a-text': `{where}: the case has no text “{found}”.${meant} It is the way to a text, such as “people.boy.called”.`,

  'text/unknown': `{where}: the case has no text “{found}”.${meant} The translation is not used.`,
  'text/stale':
    '{where}: the source text has changed since this was translated. Check the translation and update its mark to “{nearest}”.',
} as const satisfies Record<ProblemCode, string>;

/** What should stand there, as it is said inside a sentence. */
export const shapes = {
  name: 'a name in small letters, digits and hyphens such as driver-phone',
  'variable-name': 'a name in small letters, digits and underscores such as money_gone',
  'fact-name': 'the name of a fact, or of its part as fact.part',
  'act-name': 'the name of an act, or an option as decision/option',
  'stage-name': 'the name of a stage as track.stage',
  'length-of-time': 'a length of time such as PT10M, PT6H or P2D',
  moment: 'a moment such as PT6H (after the start) or 2026-03-14T08:30',
  'time-of-day': 'a time of day in quotation marks such as "08:30"',
  date: 'a date such as 2026-03-14',
  'clock-start': 'a time with its distance from UTC such as "2026-03-14T02:10+01:00"',
  version: 'a version such as 1.0.0',
  choose: 'a text such as “up to 3”',
  'web-address': 'a web address that begins with https://',
  'media-file': 'a file such as media/camera.svg',
  'text-mark': 'the mark of the source text, 16 letters and digits',
  text: 'a text',
  condition: "a condition such as done('first-step')",
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list',
  group: 'a group of keys',
} as const satisfies Record<Shape, string>;
