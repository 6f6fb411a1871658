/**
 * The smallest `scenario.yaml` that can be played: one seat, one person, one decision, one ending. A test that needs more
 * appends a key that the case does not have yet, or replaces a line.
 */
export function minimalScenario(more = ''): string {
  return MINIMAL + more;
}

const MINIMAL = `format: 1
kind: warm-up
id: night-bus
version: 1.0.0
title: The night bus
language: en
jurisdiction: RS
law-as-at: 2026-11-22
about: A bus stops at night and one passenger has no papers.
minutes: 5
intensity: 1
clock: { start: "2026-03-14T02:10+01:00", latest: PT24H }
opening: A bus has stopped at the rest area.
seats:
  police:
    called: Patrol officer
    sheet: { text: You are on the night shift. }
people:
  passenger: { called: the passenger, risk: 40, trust: 50 }
decisions:
  first-step:
    seat: police
    ask: What do you do first?
    competencies: [C3]
    options:
      ask-how-he-is: { say: Ask how he is and give water, takes: PT10M, with: [passenger], worth: 2 }
      search-the-bus: { say: Search the bus first, takes: PT30M, worth: 0 }
endings:
  - { id: over, title: The night is over, say: The bus drives on. }
people-after:
  passenger: He reached the reception centre.
debrief:
  headlines: [{ say: You took a first step. }]
  questions: [{ ask: What did you see first?, competencies: [C3] }]
real-case: { text: Invented., changed: [Everything.], sources: [none] }
sources:
  none: { title: No source, confidence: low }
review: { status: not-reviewed }
`;
