import { finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { asList, listed, members } from './members.ts';

const FEWEST = 2;
const MOST = 12;

/** A decision is a choice: 2 to 12 options, a menu no longer than them, and steps and exclusions among them. */
export const decisionOptions: Check = ({ scenario }) =>
  members(scenario.decisions, ['decisions']).flatMap(({ value: decision, path }) => {
    if (decision.options === undefined) return [];
    const options = Object.keys(decision.options);
    const found = [];
    if (options.length < FEWEST || options.length > MOST) {
      found.push(
        finding('decision/options', [...path, 'options'], {
          at: 'key',
          details: { count: options.length, fewest: FEWEST, most: MOST },
        }),
      );
    }
    const upTo = menuSize(decision.choose);
    if (upTo !== null && upTo > options.length && options.length > 0) {
      found.push(
        finding('decision/menu-too-big', [...path, 'choose'], {
          details: { count: options.length, upTo },
        }),
      );
    }
    const step = decision['default-step'];
    if (step !== undefined && !options.includes(step)) {
      found.push(
        finding('unknown/option', [...path, 'default-step'], {
          found: step,
          nearest: nearest(step, options),
        }),
      );
    }
    if (step === undefined && decision.skippable === true) {
      found.push(finding('decision/no-step', [...path, 'skippable']));
    }
    for (const option of members(decision.options, [...path, 'options'])) {
      for (const other of listed(option.value.excludes, [...option.path, 'excludes'])) {
        if (other.value === option.id) {
          found.push(finding('decision/excludes-itself', other.path, { found: other.value }));
        } else if (!options.includes(other.value)) {
          const others = options.filter((id) => id !== option.id);
          found.push(
            finding('unknown/option', other.path, {
              found: other.value,
              nearest: nearest(other.value, others),
            }),
          );
        }
      }
    }
    return found;
  });

/** How many options a menu lets choose; null for a choice of one. */
export function menuSize(
  choose: string | { 'up-to'?: number | undefined } | undefined,
): number | null {
  if (typeof choose === 'object') return choose['up-to'] ?? null;
  const size = /^up to (\d+)$/.exec(choose ?? '')?.[1];
  return size === undefined ? null : Number(size);
}

/** A seat does not ask itself for consent. */
export const ownConsent: Check = ({ scenario }) => {
  const decisions = members(scenario.decisions, ['decisions']).flatMap((decision) => [
    { ...decision, seats: asList(decision.value.seat), consent: decision.value.consent },
    ...members(decision.value.options, [...decision.path, 'options']).map((option) => ({
      ...option,
      seats: asList(decision.value.seat),
      consent: option.value.consent,
    })),
  ]);
  const acts = members(scenario.acts, ['acts']).map((act) => ({
    ...act,
    // An act offered to two seats may need the consent of one of them when the other takes it.
    seats: asList<string>(act.value.seat).length === 1 ? asList<string>(act.value.seat) : [],
    consent: act.value.consent,
  }));
  return [...decisions, ...acts].flatMap(({ path, seats, consent }) =>
    listed(consent, [...path, 'consent']).flatMap((seat) =>
      (seats as string[]).includes(seat.value)
        ? [finding('consent/own-seat', seat.path, { found: seat.value })]
        : [],
    ),
  );
};
