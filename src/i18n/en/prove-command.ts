import type { FindingCode, ProverFinding } from '../../domain/proving/index.ts';

/** What `npm run -s prove` says. Apart from the catalogue, because only authors need it. */
export const proveCommand = {
  usage:
    'Use: npm run -s prove -- <folder> [--json] [--witnesses <folder>] [--seed <number>] [--states <number>] [--plays <number>] [--tries <number>]',
  cannotOpen: '{path} cannot be opened: {why}',
  notPlayable:
    'The case in {folder} cannot be played. `npm run -s check:scenario -- {folder}` says why.',
  budget:
    'Budget: {states, number} states, {plays, number} plays, {tries, number} changes for each score, seed {seed}.',
  whole:
    'Walk over all states: whole. {states, plural, one {# state} other {# states}}, with acts at every minute at which the clock stops. What is nowhere in it is not in the case.',
  bounded:
    'Walk over all states: bounded. {states, number} states were looked at and {left, number} of them not gone on from; how many more there are is not known. What is called "not found" may be there.',
  met: 'Plays that look for what is new: {plays, number}. The clock stopped {stops, number} times, in {states, number} different states. Of a hundred further stops about {unmet, number} would be in a state not met before.',
  reached: 'Reached: {seen, number} of {of, number} parts of the case.',
  conditions: 'Conditions: {both, number} of {of, number} were seen to hold and not to hold.',
  score:
    'Score of {who}: highest found {high, number} (before limits {rawHigh, number}), lowest found {low, number} (before limits {rawLow, number}), in {plays, number} plays.',
  verdict:
    '{errors, plural, =0 {No error} one {# error} other {# errors}}, {warnings, plural, =0 {no warning} one {# warning} other {# warnings}}.',
} as const;

/** How a finding is known, in front of its sentence. */
export const howKnown = {
  proved: 'proved',
  shown: 'shown by a play',
  walked: 'in no state of the case',
  'not-found': 'not found',
  counted: 'counted',
} as const satisfies Record<ProverFinding['known'], string>;

type Said = { sentence: string; fix: string };

/** A sentence and a fix for each finding. */
export const proverFindings = {
  'stage/not-reached': {
    sentence: 'No play came to the stage "{name}".',
    fix: 'Give a stage before it a `go-to` that can hold, or remove the stage.',
  },
  'decision/not-reached': {
    sentence: 'The decision "{name}" never opened.',
    fix: 'Look at its `opens`: the moment, the condition, the stage. Or open it by an effect.',
  },
  'option/not-reached': {
    sentence: 'Nobody could take the option "{name}".',
    fix: 'Look at its `when`, what it needs, and whether who must consent can.',
  },
  'act/not-reached': {
    sentence: 'Nobody could do the act "{name}".',
    fix: 'Look at its `opens`, `when`, `needs` and `power`, or remove it.',
  },
  'question/not-reached': {
    sentence: 'Nobody could ask "{name}".',
    fix: 'Look at when its dialogue opens and ends, and at the `when` of the question.',
  },
  'request/not-reached': {
    sentence: 'Nobody could send the request "{name}".',
    fix: 'Look at its `when`, `from` and `power`, or remove it.',
  },
  'answer/not-reached': {
    sentence: 'The answer "{name}" was never given.',
    fix: 'Look at its `when`, and at answers before it that always fit.',
  },
  'inject/not-reached': {
    sentence: 'The inject "{name}" never arrived.',
    fix: 'Look at its time or condition, and at the effects that send it.',
  },
  'trigger/not-reached': {
    sentence: 'The trigger "{name}" never fired.',
    fix: 'Look at its `when`: something in it may never happen.',
  },
  'ending/not-reached': {
    sentence: 'No play came to the ending "{name}".',
    fix: 'Look at its `when`, and at endings before it that hold first.',
  },
  'after/not-reached': {
    sentence: 'What became of {name} was never told.',
    fix: 'Look at its `when`, and at the texts before it that hold first.',
  },
  'headline/not-reached': {
    sentence: 'Headline {name} was never said.',
    fix: 'Look at its `when`, and at headlines before it that hold first.',
  },
  'list/last-not-reached': {
    sentence:
      'The last of the list, "{name}", was never said: what stands before it says everything.',
    fix: 'If that is meant, leave it out and take the `when` off the one before it.',
  },
  'case/no-rest': {
    sentence: 'The rules of the case keep setting each other off and never come to rest.',
    fix: 'Play the witness and look at triggers and `go-to` rules that undo each other. Take `repeat` off one of them.',
  },
  'case/nothing-more': {
    sentence: 'From some moment on nobody can do anything and nothing comes, for more than a day.',
    fix: 'Let the case end there by `ends-when`, or shorten `clock.latest`.',
  },
  'stage/not-left': {
    sentence: 'The stage "{name}" was entered and never left, though it has `go-to` rules.',
    fix: 'Look at the conditions of its `go-to` rules.',
  },
  'decision/no-option': {
    sentence: 'The decision "{name}" is open and offers not one option.',
    fix: 'Leave at least one option without `when`, or open the decision later.',
  },
  'condition/never-true': {
    sentence: 'The condition `{text}` never holds.',
    fix: 'Look for names that cannot be together, or a time that is past by then.',
  },
  'condition/always-true': {
    sentence: 'The condition `{text}` always holds.',
    fix: 'Leave it out if it is not needed, or ask for what you mean.',
  },
  'fact/not-learned': {
    sentence: 'Nobody can learn "{name}".',
    fix: 'Tell it by an effect, give it to a seat by `known-to`, or remove it.',
  },
  'fact/not-used': {
    sentence: 'Nothing in the case asks for the fact "{name}".',
    fix: 'Let a condition, a reason, a hypothesis or a sharing item ask for it, or say it in a message.',
  },
  'evidence/not-located': {
    sentence: 'Nobody found the evidence "{name}".',
    fix: 'Locate it by an effect, or start it as located.',
  },
  'evidence/not-kept': {
    sentence: 'Nobody kept the evidence "{name}" before it was lost.',
    fix: 'Give it more time by `lost-after`, or an act that is open early enough.',
  },
  'evidence/not-used': {
    sentence: 'Nothing in the case asks for the evidence "{name}", and it is not key.',
    fix: 'Let a condition ask for it, mark it as `key`, or remove it.',
  },
  'option/rarely-chosen': {
    sentence: 'Rarely chosen: nothing that counts speaks for "{name}" against "{better}".',
    fix: 'Let it be faster, cheaper or kinder in something, as a tired colleague would see it.',
  },
  'option/not-refused': {
    sentence:
      'Nobody could refuse "{name}": it is better than every other option in all that counts.',
    fix: 'Let it cost something, or let another option gain something.',
  },
  'act/no-effect': {
    sentence: 'The act "{name}" changes nothing, tells nothing and is not asked for.',
    fix: 'Give it an effect or a `then`, or remove it.',
  },
  'item/not-earned': {
    sentence: 'No play earned anything of the item "{name}".',
    fix: 'Play a run that should earn it and read its cause with `score`.',
  },
  'item/not-in-full': {
    sentence: 'No play earned all points of the item "{name}".',
    fix: 'Play a run that should earn it and read its cause with `score`.',
  },
  'item/not-lost': {
    sentence: 'No play lost a point of the item "{name}".',
    fix: 'Check that it can be done wrongly; points for nothing measure nothing.',
  },
  'error/not-reached': {
    sentence: 'No play raised the critical error "{name}".',
    fix: 'Look at the acts that raise it, or remove it.',
  },
  'error/no-repair': {
    sentence: 'The repair of "{name}" after "{door}" is promised, and no play managed it.',
    fix: 'Look at `way`, `by` and `within`: is the seat free in time, and does the case still go on?',
  },
  'error/door-without-repair': {
    sentence: 'The error "{name}" can be put right after some acts, and not after "{door}".',
    fix: 'Write a repair for this act too, or leave it and say so in the guide for trainers.',
  },
  'limit/not-started': {
    sentence: 'The limit "{name}" never started.',
    fix: 'Give it a moment by `starts`, or start it by an effect that can happen.',
  },
  'limit/not-met': {
    sentence: 'The limit "{name}" cannot be met.',
    fix: 'Let an act of a seat in `met-by` meet it by `meet-limit`, early enough.',
  },
  'reading/long-text': {
    sentence: 'This text has {words, number} words; at most {most, number} are asked of a reader.',
    fix: 'Shorten it.',
  },
  'reading/long-sentence': {
    sentence: 'This text has a sentence of {words, number} words; at most {most, number}.',
    fix: 'Make two of it.',
  },
  'reading/long-sentences': {
    sentence: 'A sentence has {words, number} words on average; at most {most, number}.',
    fix: 'Cut the longest ones.',
  },
  'reading/much-to-read': {
    sentence:
      '{seat} reads {words, number} new words before "{act}"; at most {most, number} are asked.',
    fix: 'Shorten what reaches it, or send some of it later.',
  },
  'minutes/other': {
    sentence:
      '{length} says {says, number} minutes for {who, select, oneSeat {one seat} other {all seats}}, and takes {takes, number}.',
    fix: 'Say what it takes, or leave more out.',
  },
  'wording/banned': {
    sentence: '"{word}" is not said of people here, except as quoted speech.',
    fix: 'Say "people", "a woman from ...", "a person who was smuggled", or put the words of another in quotation marks.',
  },
  'wording/careful': {
    sentence: '"{word}" may call a person guilty or a thing.',
    fix: 'Say "suspect" before a judgment, and "people" for people. Where a thing is meant, leave it.',
  },
  'wording/judging': {
    sentence: '"{word}" judges the option.',
    fix: 'Say only what is done.',
  },
  'wording/combined': {
    sentence: '"{word}" makes an option about other options.',
    fix: 'Make a short menu of it.',
  },
  'options/no-verb': {
    sentence: 'The option begins with "{word}" and not with a verb.',
    fix: 'Begin with what is done.',
  },
  'options/not-parallel': {
    sentence: 'The options of "{name}" begin in different forms.',
    fix: 'Begin all of them alike: "Call", "Ask", "Wait".',
  },
  'options/unequal-length': {
    sentence:
      'The options of "{name}" are {shortest, number} to {longest, number} characters long; they should be within a quarter of each other.',
    fix: 'Shorten the longest or say more in the shortest.',
  },
  'options/repeat-question': {
    sentence: '"{word}" stands in the question and in this option only.',
    fix: 'Use another word in one of them.',
  },
  'options/best-is-longest': {
    sentence:
      'In {percent, number} % of decisions with four options the best one is the longest; at most {most, number} %.',
    fix: 'Shorten some best options, or say more in others.',
  },
  'options/best-is-longer': {
    sentence:
      'A best option has {percent, number} % of the length of the others on average; {least, number} to {most, number} % are asked.',
    fix: 'Bring their lengths together.',
  },
} as const satisfies Record<FindingCode, Said>;
