import { expect, test } from 'vitest';
import { pageRule } from './page-margins.ts';

test('the foot stands in the margin of every page, with the number of the page', () => {
  const rule = pageRule('Version 1.0.0');
  expect(rule).toContain('@bottom-left { content: "Version 1.0.0";');
  expect(rule).toContain('counter(page)');
});

test('a title cannot end the string it stands in', () => {
  const rule = pageRule('A "case" \\ with\na line; } body { display: none }');
  expect(rule).toContain('content: "A \\"case\\" \\\\ with a line; } body { display: none }";');
});
