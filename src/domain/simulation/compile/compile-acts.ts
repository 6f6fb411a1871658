import type {
  ActCore,
  PlayableAct,
  PlayableDecision,
  PlayableScenario,
  Seat,
} from '../../scenario/index.ts';
import { compileWindow, noWindow } from './compile-window.ts';
import type {
  CompiledAct,
  CompiledCase,
  CompiledDecision,
  CompiledRequest,
} from './compiled-case.ts';
import { at, type Compiler } from './compiler.ts';

type PlayableDialogue = PlayableScenario['dialogues'][number];
type PlayableRequest = PlayableScenario['requests'][number];

/** All acts of a case, in the order of `doableRefs`. */
export function compileActs(compiler: Compiler): CompiledAct[] {
  const { decisions, acts, dialogues, requests } = compiler.scenario;
  return [
    ...decisions.flatMap((decision, owner) => optionsOf(decision, owner, compiler)),
    ...acts.map((act) => standingAct(act, compiler)),
    ...dialogues.flatMap((dialogue, owner) => questionsOf(dialogue, owner, compiler)),
    ...requests.map((request, owner) => requestAct(request, owner, compiler)),
  ];
}

function optionsOf(decision: PlayableDecision, owner: number, to: Compiler): CompiledAct[] {
  return decision.options.map((option) => ({
    ...compileAct(option, 'option', owner, [decision.seat], to),
    excludes: option.excludes,
    leftOut: to.leftOut.has(decision.id),
  }));
}

function standingAct(act: PlayableAct, to: Compiler): CompiledAct {
  return {
    ...compileAct(act, 'act', -1, act.seats, to),
    window: compileWindow(act, act.id, to),
    repeatable: act.repeatable,
  };
}

function questionsOf(dialogue: PlayableDialogue, owner: number, to: Compiler): CompiledAct[] {
  return dialogue.questions.map((question) => ({
    ...compileAct(question, 'question', owner, [dialogue.seat], to),
    repeatable: question.repeatable,
    answers: question.answers.map((answer, i) => ({
      when: to.testOrNull(answer.when),
      key: `answer:${question.ref}:${i}`,
      effects: to.effects(answer.do),
    })),
  }));
}

function requestAct(request: PlayableRequest, owner: number, to: Compiler): CompiledAct {
  return {
    ...compileAct(request, 'request', owner, request.from, to),
    window: compileWindow(noWindow, request.id, to),
    repeatable: request.repeatable,
  };
}

function compileAct(
  core: ActCore,
  role: CompiledAct['role'],
  owner: number,
  offeredTo: readonly Seat[],
  { index, testOrNull, effects }: Compiler,
): CompiledAct {
  const units = (list: readonly { id: string; count: number }[]) =>
    list.map(({ id, count }) => ({ resource: at(index.resource, id), count }));
  const seats = (ids: readonly Seat[]) => ids.map((id) => at(index.seat, id));
  const keepsBusy = units(core.keepsBusy?.resources ?? []);
  const keepsBusyFor = core.keepsBusy?.for ?? 0;
  const needs = units(core.needs);
  return {
    ref: core.ref,
    role,
    owner,
    kind: core.kind,
    seats: seats(offeredTo.filter((seat) => mayAct(core, seat))),
    takes: core.takes,
    keepsBusy,
    keepsBusyFor,
    needs,
    units: [
      ...needs.map((need) => ({ ...need, for: core.takes })),
      ...keepsBusy.map((kept) => ({ ...kept, for: keepsBusyFor })),
    ],
    people: core.with.map((id) => at(index.person, id)),
    asks: core.asks === null ? -1 : at(index.request, core.asks),
    when: testOrNull(core.when),
    worth: core.worth.map(({ when, worth }) => ({ when: testOrNull(when), worth })),
    effects: effects(core.do),
    text: (core.then ?? []).map(({ when }, i) => ({
      when: testOrNull(when),
      key: `then:${core.ref}:${i}`,
    })),
    answers: [],
    consent: seats(core.consent),
    excludes: [],
    window: null,
    repeatable: true,
    leftOut: false,
  };
}

/** Asking for something is open to everybody; doing it is for those who hold the power (rule 11). */
function mayAct(core: ActCore, seat: Seat): boolean {
  const asks = core.kind === 'request' || core.kind === 'motion' || core.kind === 'notice';
  return asks || core.power === null || core.power.seats.includes(seat);
}

export function compileDecision(decision: PlayableDecision, to: Compiler): CompiledDecision {
  const { index, leftOut } = to;
  return {
    id: decision.id,
    seat: at(index.seat, decision.seat),
    upTo: decision.choose.upTo,
    inTurn: decision.choose.order === 'in-turn',
    consentWithin: decision.consentWithin,
    options: decision.options.map((option) => at(index.act, option.ref)),
    window: compileWindow(decision, decision.id, to),
    leftOut: leftOut.has(decision.id),
    defaultStep:
      decision.defaultStep === null ? -1 : at(index.act, `${decision.id}/${decision.defaultStep}`),
  };
}

export function compileDialogue(
  dialogue: PlayableDialogue,
  to: Compiler,
): CompiledCase['dialogues'][number] {
  return {
    window: compileWindow(dialogue, dialogue.id, to),
    ends: dialogue.ends.map((end, i) => ({
      when: to.test(end.when),
      effects: to.effects(end.do),
      say: end.say === null ? null : `end:${dialogue.id}:${i}`,
    })),
  };
}

export function compileRequest(request: PlayableRequest, to: Compiler): CompiledRequest {
  const { index } = to;
  const { toSeat, toAuthority, unlawful } = request;
  return {
    id: request.id,
    act: at(index.act, request.ref),
    toSeat: toSeat === null ? -1 : at(index.seat, toSeat),
    toAuthority: toAuthority === null ? -1 : at(index.authority, toAuthority),
    lawfulWhen: to.testOrNull(request.lawfulWhen),
    sendError: unlawful.send === null ? -1 : at(index.error, unlawful.send),
    grantError: unlawful.grant === null ? -1 : at(index.error, unlawful.grant),
    usual: request.usual,
    answers: request.answers.map((answer) => ({
      id: answer.id,
      is: answer.is,
      when: to.testOrNull(answer.when),
      after: answer.after,
      effects: to.effects(answer.do),
      key: `reply:${request.id}:${answer.id}`,
    })),
  };
}
