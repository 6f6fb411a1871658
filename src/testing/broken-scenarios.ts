import type { ProblemCode, ScenarioFiles } from '../domain/scenario/from-files.ts';
import { edited, everyKeyScenario } from './every-key-scenario.ts';
import { minimalScenario } from './minimal-scenario.ts';

/** For every problem there is, files that have it: the complete case with one thing wrong. */
export const brokenScenarios: Record<ProblemCode, ScenarioFiles> = {
  'file/missing': {},
  'file/too-big': file('#'.repeat(1_000_001)),
  'file/not-text': file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])),
  'file/empty': file(' \n\n'),
  'file/not-keys': file('- a\n- b\n'),
  'file/unknown': { ...file(everyKeyScenario), 'text/klingon.yaml': 'title: x' },

  'yaml/syntax': change('title: The night train', 'title: "The" night train'),
  'yaml/indent': change('place: Rail yard', 'place: Rail yard: north\n'),
  'yaml/tab': change('seats:\n  police:', 'seats:\n\tpolice:'),
  'yaml/unclosed': change('title: The night train', 'title: "The night train'),
  'yaml/escape': change('title: The night train', 'title: "The \\night \\qrain"'),
  'yaml/tag': change('title: The night train', 'title: !bold The night train'),
  'yaml/several-documents': change('seats:\n', '---\nseats:\n'),
  'yaml/doubled-key': change('title: The night train', 'title: The night train\ntitle: Again'),
  'yaml/forbidden-key': change(
    'title: The night train',
    'title: The night train\n__proto__: { a: 1 }',
  ),
  'yaml/key-not-text': change('title: The night train', 'title: The night train\n[a, b]: c'),
  'yaml/unknown-alias': change('title: The night train', 'title: *train'),
  'yaml/circular-alias': change('objectives:\n', 'objectives: &a\n  - *a\n'),
  'yaml/too-many-aliases': change(
    'title: The night train',
    `title: &t x\nextra: [${'*t, '.repeat(201)}]`,
  ),
  'yaml/too-deep': change('title: The night train', `title: ${'['.repeat(60)}${']'.repeat(60)}`),
  'yaml/too-much': change('title: The night train', `title: [${'1,'.repeat(60_001)}]`),
  'yaml/more-errors': change('title: The night train', `title: "${'\\q'.repeat(50)}"`),

  'format/missing': change('format: 1\n', ''),
  'format/newer': change('format: 1\n', 'format: 2\n'),
  'format/unknown': change('format: 1\n', 'format: one\n'),

  'shape/unknown-key': change('place: Rail yard', 'plase: Rail yard'),
  'shape/comma': change('say: Smuggling, law', 'say: Smuggling, in a group, law'),
  'shape/missing-key': change(
    'opening: A guard has called. Two boys stand between the tracks.\n',
    '',
  ),
  'shape/wrong-type': change('takes: PT20M', 'takes: 20 minutes'),
  'shape/not-allowed': change('jurisdiction: RS', 'jurisdiction: SR'),
  'shape/out-of-range': change('risk: 60', 'risk: 600'),
  'shape/too-long': change('title: The night train', `title: ${'long '.repeat(80)}`),
  'shape/empty': change('title: The night train', 'title:'),
  'shape/too-many': change(
    'do: [{ raise: given-away }',
    `do: [${'{ raise: given-away }, '.repeat(41)}{ raise: given-away }`,
  ),
  'shape/too-few': change('changed: [Names and places.]', 'changed: []'),
  'shape/bad-name': change('  two-seals: {', '  Two_Seals: {'),
  'effect/no-verb': change('{ secure: phone }', '{ because: Nothing. }'),
  'effect/unknown-verb': change('{ secure: phone }', '{ secur: phone }'),
  'effect/two-verbs': change('{ secure: phone }', '{ secure: phone, locate: camera }'),

  'unknown/seat': minimal(
    'competencies: [C3]\n    options',
    'competencies: [C3]\n    consent: [cso]\n    options',
  ),
  'unknown/seat-or-authority': change('to: court\n', 'to: cort\n'),
  'unknown/fact': change('fact: two-seals', 'fact: two-seal'),
  'unknown/evidence': change('{ secure: phone }', '{ secure: phon }'),
  'unknown/person': change('with: [boy, friend]', 'with: [boy, fiend]'),
  'unknown/place': change('place: jacket', 'place: jaket'),
  'unknown/tie-end': change('between: [number-41, phone]', 'between: [number-14, phone]'),
  'unknown/act': change('of: [second-look]', 'of: [second-lok]'),
  'unknown/openable': change('{ open: second-look }', '{ open: second-lok }'),
  'unknown/decision': change('leave-out: [charge]', 'leave-out: [charges]'),
  'unknown/option': change('default-step: give-water', 'default-step: give-wine'),
  'unknown/dialogue': change("asked('talk', 'how-are-you')", "asked('tolk', 'how-are-you')"),
  'unknown/question': change("asked('talk', 'how-are-you')", "asked('talk', 'how-are-yo')"),
  'unknown/stage': change('opens: { stage: case.night }', 'opens: { stage: case.nigt }'),
  'unknown/track': change('now() >= hours(6)', `"in_stage('cas', 'day')"`),
  'unknown/limit': change('{ meet-limit: custody }', '{ meet-limit: custodi }'),
  'unknown/request': change('asks: guardian-now', 'asks: guardian-no'),
  'unknown/answer': change("!granted('guardian-now')", "!answered('guardian-now', 'yess')"),
  'unknown/error': change('{ raise: given-away }', '{ raise: givn-away }'),
  'unknown/later': change('{ cancel: taken }', '{ cancel: taking }'),
  'unknown/inject': change('{ inject: press }', '{ inject: pres }'),
  'unknown/resource': change('resource: officers, count: 2', 'resource: officer, count: 2'),
  'unknown/channel': change('channels: [phone]', 'channels: [fon]'),
  'unknown/basis': change('bases: [child-protection]', 'bases: [child-protektion]'),
  'unknown/withholding': change('withhold: [secrecy]', 'withhold: [secret]'),
  'unknown/risk-chip': change('{ chip: traces-fade }', '{ chip: traces-fad }'),
  'unknown/rule-chip': change('{ chip: guardian-first }', '{ chip: guardian-firs }'),
  'unknown/move': change('move: night', 'move: nights'),
  'unknown/law-point': change('law: [best-interests]', 'law: [best-interest]'),
  'unknown/source': change('source: [file-a]', 'source: [file-b]'),
  'unknown/way': change('way: tell-court', 'way: tell-curt'),
  'unknown/variable': change('{ set: { money_gone: true', '{ set: { money_gon: true'),
  'unknown/condition': change('now() >= hours(6)', "holds('lat')"),
  'unknown/consent': change('now() >= hours(6)', `"consents('boy', 'sharing')"`),
  'name/doubled': change('\n  keep-silent:', '\n  bed:'),
  'name/reserved': change(
    '  calls: { type: int, start: 0 }',
    '  calls: { type: int, start: 0 }\n  int: { type: int, start: 0 }',
  ),

  'condition/syntax': change('now() >= hours(6)', 'now() >= '),
  'condition/not-allowed': change('now() >= hours(6)', "story.matches('a')"),
  'condition/unknown-function': change('now() >= hours(6)', 'nov() >= hours(6)'),
  'condition/arguments': change('now() >= hours(6)', 'now(1) >= hours(6)'),
  'condition/argument-not-literal': change('now() >= hours(6)', 'now() >= hours(calls)'),
  'condition/unknown-variable': change('now() >= hours(6)', 'now() >= call'),
  'condition/types': change('now() >= hours(6)', "now() >= 'hours'"),
  'condition/not-yes-or-no': change('now() >= hours(6)', 'now()'),
  'condition/not-a-value': change('now() >= hours(6)', "story == 'unkle'"),
  'condition/number': change('now() >= hours(6)', 'now() >= 9999999999'),
  'condition/divisor': change('now() >= hours(6)', '6 / calls > 1'),
  'condition/too-complex': change('now() >= hours(6)', `"${'!'.repeat(300)}money_gone"`),
  'condition/circular': change('late: now() > hours(24)', `late: "holds('late')"`),
  'condition/quantifier': change(
    '{ any-of: [police, prosecution], knows:',
    '{ any-of: [police], all-of: [prosecution], knows:',
  ),

  'time/no-such-date': change('holidays: [2026-03-16]', 'holidays: [2026-02-30]'),
  'time/too-long': change('delay: PT20M', 'delay: P9000D'),
  'time/no-length': change('latest: PT72H', 'latest: PT0M'),
  'time/after-the-end': change('at: PT15M, from: The guard', 'at: PT100H, from: The guard'),

  'list/last-has-condition': change(
    '- { id: open, title: Open',
    '- { id: open, when: money_gone, title: Open',
  ),
  'list/never-reached': change('then: [{ when: money_gone, say', 'then: [{ say'),
  'person/no-after': change('  friend: He stayed with the boy.\n', ''),
  'place/inner': change('between: [yard, centre]', 'between: [container, centre]'),
  'travel/doubled': change(
    '- { between: [yard, centre], takes: PT40M }',
    '- { between: [yard, centre], takes: PT40M }\n  - { between: [centre, yard], takes: PT1H }',
  ),
  'between/one-end': change('between: [number-41, phone]', 'between: [phone, phone]'),
  'seat/none': minimal(
    'seats:\n  police:\n    called: Patrol officer\n    sheet: { text: You are on the night shift. }\n',
    'seats: {}\n',
  ),
  'seat/no-decision': minimal(
    'people:\n',
    '  cso: { called: Legal aid, sheet: { text: You wait. } }\npeople:\n',
  ),
  'kind/decisions': minimal('kind: warm-up', 'kind: short'),
  'cut/leaves-nothing': change('leave-out: [charge]', 'leave-out: [charge, bed, first-hour]'),
  'balance/heavy-decision': minimal('kind: warm-up', 'kind: case'),
  'balance/few-acts': minimal('kind: warm-up', 'kind: case'),
  'balance/few-items': minimal('kind: warm-up', 'kind: case'),
  'balance/late-start': file(
    edited(
      edited(minimalScenario(), 'kind: warm-up', 'kind: case'),
      'seat: police\n',
      'seat: police\n    opens: { at: PT7H }\n',
    ),
  ),
  'decision/none': file(minimalScenario().replace(/decisions:[^]*(?=endings:)/, 'decisions: {}\n')),
  'decision/options': change('\n      nothing: { say: Nothing yet }', ''),
  'decision/menu-too-big': change('choose: up to 2', 'choose: up to 3'),
  'decision/no-step': change('    default-step: give-water\n', ''),
  'decision/excludes-itself': change('excludes: [search-phone]', 'excludes: [secure-phone]'),
  'consent/own-seat': change('consent: [prosecution]', 'consent: [police]'),
  'stage/not-a-sibling': change('{ stage: noon, when', '{ stage: night, when'),
  'stage/no-start': change('        start: morning\n', ''),
  'inject/several-triggers': change(
    'at: PT15M, from: The guard',
    'at: PT15M, trainer: true, from: The guard',
  ),
  'inject/never-sent': change('enter: [{ inject: press }]', 'title: Noon'),
  'hypothesis/count': change(
    '  they-travel-alone: { say: The boys travel alone., against: [uncle-calls] }\n',
    '',
  ),
  'hypothesis/no-facts': change('alone., against: [uncle-calls] }', 'alone. }'),
  'worth/nothing-to-earn': change('    unscored: true\n', ''),
  'worth/not-counted': change(
    'say: Look again at the seals',
    'worth: 2, say: Look again at the seals',
  ),
  'reason/chip-hint': change('for: [secure-phone, search-phone]', 'for: [secure-phone]'),
  'reason/not-offered': change(
    'accept: { facts: [two-seals], risks: [traces-fade]',
    'accept: { facts: [two-seals], risks: [trace-fades]',
  ),
  'reason/no-chips': change('decision: first-hour, note', 'decision: bed, note'),
  'timing/order': change(
    'full-until: PT10M, falls-until: PT30M',
    'full-until: PT40M, falls-until: PT30M',
  ),
  'sharing/same-seat': change('from: cso, to: police, enough', 'from: cso, to: cso, enough'),
  'sharing/points': file(
    edited(
      edited(everyKeyScenario, 'share-threat, points: 3', 'share-threat, points: 1'),
      'some-points: 1',
      'some-points: 2',
    ),
  ),
  'proportionality/no-distance': change(
    'distance: { child-bed: 0, with-uncle: -3 }',
    'distance: { child-bed: 0 }',
  ),
  'limit/no-length': change('length: PT24H, ', ''),
  'limit/not-in-law': change(', met-by: [reception], confidence: assumed', ', met-by: [reception]'),
  'limit/other-length': change('starts: -PT1H\n', 'starts: -PT1H\n    length: PT24H\n'),
  'limit/never-starts': change('    starts: -PT1H\n', ''),
  'power/nobody': change('power: notify-prosecutor', 'power: seizure-basis'),
  'power/unknown': change('powers: [device-search-basis]', 'powers: []'),
  'law/not-confirmed': change('law: [best-interests]', 'law: [age-assessment]'),
  'error/never-raised': change('do: [{ raise: trace-lost }]', 'do: [{ locate: camera }]'),
  'repair/not-a-door': change('of: first-hour/search-phone', 'of: first-hour/give-water'),
  'variable/type': change('{ set: { money_gone: true', '{ set: { money_gone: 1'),
  'variable/not-a-value': change('story: uncle }', 'story: unkle }'),
  'variable/not-a-number': change(
    '{ add: { calls: 1, tension: 10 } }',
    '{ add: { calls: 1, story: 10 } }',
  ),
  'resource/too-few': change('needs: { officers: 1 }', 'needs: { officers: 5 }'),
  'stand-in/not-its-act': change('take: [bed/child-bed]', 'take: [charge/smuggling]'),
  'stand-in/several-decisions': change(
    'take: [bed/child-bed]',
    'take: [bed/child-bed, guardian-now]',
  ),
  'request/same-seat': change(
    'from: [reception], to: prosecution',
    'from: [reception], to: reception',
  ),
  'request/narrows-itself': change('narrower: guardian-later', 'narrower: guardian-now'),
  'request/no-answer': change('answers: { fine: { is: granted, say: Yes. } }', 'answers: {}'),
  'evidence/not-volatile': change('lost-after: { phone: PT4H }', 'lost-after: { camera: PT4H }'),
  'variant/not-a-text': change('texts: { opening:', 'texts: { openin:'),

  'text/unknown': {
    ...file(everyKeyScenario),
    'text/mk.yaml': 'titel: { text: Ноќен воз, of: 0123456789abcdef }',
  },
  'text/stale': {
    ...file(everyKeyScenario),
    'text/mk.yaml': 'title: { text: Ноќен воз, of: 0123456789abcdef }',
  },
};

function file(content: string | Uint8Array): ScenarioFiles {
  return { 'scenario.yaml': content };
}

function change(from: string, to: string): ScenarioFiles {
  return file(edited(everyKeyScenario, from, to));
}

function minimal(from: string, to: string): ScenarioFiles {
  return file(edited(minimalScenario(), from, to));
}
