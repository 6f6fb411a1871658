import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rule and the element when axe finds something in the rendered part of the page. */
export async function expectAccessible(container: Element): Promise<void> {
  // What is still fading in has less contrast than it will have.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(container, {
    // A control alone has no page around it.
    rules: { region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).toEqual([]);
}
