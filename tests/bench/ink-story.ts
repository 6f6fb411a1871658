import { Compiler } from 'inkjs/full';
import type { Story } from 'inkjs/engine/Story';
import type { CompiledCase } from '../../src/domain/simulation/index.ts';
import type { Draw } from '../../src/testing/random-play.ts';

/**
 * An Ink story as large as a case: a knot for each stage, decision and dialogue, a choice for each act, a variable for
 * each part of a fact and each declared variable. Two choices of three have a condition; all are sticky and lead on to
 * another knot, so that a walk never runs dry.
 */
export function inkStoryLike(table: CompiledCase): Story {
  const knots = table.stages.length + table.decisions.length + table.dialogues.length;
  const facts = table.parts.length + table.scenario.variables.length;
  const choicesOf = (knot: number) =>
    table.acts.flatMap((act, choice) => (choice % knots === knot ? [{ act, choice }] : []));
  const text = [
    'VAR clock = 0',
    ...range(facts).map((fact) => `VAR fact_${fact} = ${fact % 2 === 0}`),
    '-> knot_0',
    ...range(knots).flatMap((knot) => [
      `=== knot_${knot} ===`,
      `What happens at knot ${knot}, told in a sentence or two. The clock stands at {clock}.`,
      ...choicesOf(knot).flatMap(({ act, choice }) => {
        const guard = choice % 3 === 0 ? '' : `{fact_${choice % facts}} `;
        return [
          `+ ${guard}Do what act ${choice} says`,
          `  ~ clock = clock + ${act.takes}`,
          `  ~ fact_${(choice * 7) % facts} = not fact_${(choice * 5) % facts}`,
          `  -> knot_${(knot + 1 + (choice % 5)) % knots}`,
        ];
      }),
      `+ Let time pass`,
      `  ~ clock = clock + 10`,
      `  -> knot_${(knot + 1) % knots}`,
    ]),
  ].join('\n');
  return new Compiler(text).Compile();
}

/** Begins anew and takes as many choices as asked. */
export function walkInk(story: Story, draw: Draw, choices: number): void {
  story.ResetState();
  story.ContinueMaximally();
  for (let taken = 0; taken < choices; taken++) {
    story.ChooseChoiceIndex(draw(story.currentChoices.length));
    story.ContinueMaximally();
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
