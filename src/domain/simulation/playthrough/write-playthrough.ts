import type { Expected, Playthrough, Step } from './playthrough.ts';

/** The plain values of a playthrough file: what `readPlaythrough` reads again as the same. */
export function writePlaythrough({ id, title, held, cut, variant, acts, expect }: Playthrough) {
  return {
    id,
    title,
    held,
    ...(cut !== null && { cut }),
    ...(variant !== null && { variant }),
    acts: acts.map(writeStep),
    expect: writeExpected(expect),
  };
}

/** The verb of a step names what it is about: `{ seat, take: decision, options }`. */
function writeStep(step: Step): Record<string, unknown> {
  const at = step.at === null ? {} : { at: step.at };
  switch (step.do) {
    case 'take': {
      const { seat, decision, options, reasons, certainty } = step;
      const said = { ...(reasons && { reasons }), ...(certainty && { certainty }) };
      return { ...at, seat, take: decision, options, ...said };
    }
    case 'agree':
    case 'refuse':
      return { ...at, seat: step.seat, [step.do]: step.about };
    case 'share': {
      const { seat, parts, with: to, channel, basis } = step;
      return { ...at, seat, share: parts, with: to, channel, basis };
    }
    case 'withhold':
      return { ...at, seat: step.seat, withhold: step.parts, from: step.from, reason: step.reason };
    case 'act':
      return { ...at, seat: step.seat, act: step.act };
    case 'request':
      return { ...at, seat: step.seat, request: step.request };
    case 'answer':
      return { ...at, seat: step.seat, answer: step.request, with: step.with };
    case 'put-right':
      return { ...at, seat: step.seat, 'put-right': step.ref, way: step.way };
    case 'send':
      return { ...at, send: step.inject };
    case 'set-aside':
      return { ...at, 'set-aside': step.item };
    case 'join':
    case 'leave':
      return { ...at, [step.do]: step.seat };
    case 'wait':
      return { ...at, wait: true };
  }
}

function writeExpected({ byKind, endsAt, ...rest }: Expected): Record<string, unknown> {
  const named = { ...rest, ...byKind, 'ends-at': endsAt };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null));
}
